import type { Decision } from '../schema/decisions.ts';
import type { Matcher } from './alias-matcher.ts';
import type { Decided, Mention } from './compiled.ts';
import { findWords } from './find-words.ts';

/** Decisions in the passage that they are about. */
export interface PlacedDecisions {
  /** What names are still to be looked for in: the words of `mentions` are blanked out. */
  readonly matchable: string;
  /** What the decisions make a mention. */
  readonly mentions: readonly Mention[];
  /** What means none of its candidates; nor does a shorter name of theirs inside it. */
  readonly rejected: readonly Omit<Decided, 'passage'>[];
  /** Every decision whose words stand in the passage. */
  readonly decided: readonly Omit<Decided, 'passage'>[];
}

/**
 * Finds the words of decisions in their passage. Of two that overlap the one about more words holds, and the other has no
 * place. One that accepts words of no name, or of several topics, says nothing: its topic is null.
 */
export function placeDecisions(matchable: string, decisions: readonly Decision[], matcher: Matcher): PlacedDecisions {
  const decided: Omit<Decided, 'passage'>[] = [];
  const longestFirst = decisions
    .flatMap((decision) => locate(matchable, decision, matcher))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const one of longestFirst) if (!decided.some((other) => clash(one, other))) decided.push(one);
  const mentions = decided.flatMap(({ topic, start, end }) => (topic === null ? [] : [{ topic, start, end }]));
  const rejected = decided.filter(({ decision }) => decision.decision === 'reject');
  return { matchable: mentions.reduce(blankOut, matchable), mentions, rejected, decided };
}

function locate(matchable: string, decision: Decision, matcher: Matcher): Omit<Decided, 'passage'>[] {
  const span = findWords(matchable, decision.words)[decision.occurrence - 1];
  if (!span) return [];
  const [start, end] = span;
  const words = matchable.slice(start, end);
  const named = matcher(words).filter((match) => match.start === 0 && match.end === words.length);
  const candidates = [...new Set(named.map(({ topic }) => topic))];
  return [{ start, end, words, candidates, decision, topic: topicOf(decision, candidates) }];
}

function topicOf({ decision }: Decision, candidates: readonly string[]): string | null {
  if (typeof decision === 'object') return decision.topic;
  return decision === 'accept' && candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Whether two decisions cannot both hold: they are about the same words, or about mentions that overlap. */
function clash(one: Omit<Decided, 'passage'>, other: Omit<Decided, 'passage'>): boolean {
  const overlap = one.start < other.end && other.start < one.end;
  const isSame = one.start === other.start && one.end === other.end;
  return overlap && (isSame || (one.topic !== null && other.topic !== null));
}

function lengthOf({ start, end }: Mention | Omit<Decided, 'passage'>): number {
  return end - start;
}

function blankOut(text: string, { start, end }: Mention): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);
}
