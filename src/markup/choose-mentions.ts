import type { Match, Matcher } from './alias-matcher.ts';
import type { Mention, Undecided } from './compiled.ts';
import { findWords } from './find-words.ts';
import type { PlacedDecisions } from './place-decisions.ts';
import type { Span } from './plain-text.ts';

/** What the names in a passage mean, as far as they and the decisions on it say. */
export interface ChosenMentions {
  readonly mentions: readonly Mention[];
  readonly undecided: readonly Omit<Undecided, 'passage'>[];
}

/**
 * Takes the longest names that surely mean one topic, beside what is decided. What may mean one is undecided, unless it
 * stands within longer words that are. `text` is the passage before decisions were taken out of it.
 */
export function chooseMentions(
  placed: PlacedDecisions,
  text: string,
  matcher: Matcher,
  isNamed: (topic: string) => boolean,
): ChosenMentions {
  const undecided: Omit<Undecided, 'passage'>[] = [];
  const asked: Span[] = placed.rejected.map(({ start, end }) => [start, end]);
  const means = (match: Match): boolean => isMeant(match, isNamed) && !isRejected(match, placed);
  const isSure = (matches: readonly Match[]): boolean => {
    const [{ start, end } = { start: 0, end: 0 }] = matches;
    if (topicsOf(matches.filter(means)).length === 1) return true;
    if (!asked.some((span) => span[0] <= start && span[1] >= end)) undecided.push(toUndecided(matches, text, isNamed));
    asked.push([start, end]);
    return false;
  };
  const sure = matcher(placed.matchable, isSure).filter(means);
  const places = new Map(sure.map(({ topic, start, end }) => [start, { topic, start, end }]));
  const mentions = [...places.values(), ...placed.mentions].sort((a, b) => a.start - b.start);
  return { mentions, undecided };
}

function isRejected({ topic, start, end }: Match, { rejected }: PlacedDecisions): boolean {
  return rejected.some((one) => one.start <= start && one.end >= end && one.candidates.includes(topic));
}

function isMeant({ topic, short, ambiguous }: Match, isNamed: (topic: string) => boolean): boolean {
  return !ambiguous && (!short || isNamed(topic));
}

function toUndecided(matches: readonly Match[], text: string, isNamed: (topic: string) => boolean): Omit<Undecided, 'passage'> {
  const [{ start, end } = { start: 0, end: 0 }] = matches;
  const words = text.slice(start, end);
  const meant = matches.filter((match) => isMeant(match, isNamed));
  const ambiguous = matches.filter((match) => match.ambiguous);
  return {
    ...{ start, end, words },
    occurrence: findWords(text, words).findIndex((span) => span[0] === start) + 1,
    candidates: topicsOf([...meant, ...ambiguous, ...matches]),
    isDoubtful: meant.length === 0 && ambiguous.length === 0,
  };
}

function topicsOf(matches: readonly Match[]): string[] {
  return [...new Set(matches.map(({ topic }) => topic))];
}
