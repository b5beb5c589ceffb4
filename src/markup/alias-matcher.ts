import type { Topic } from '../schema/topic.ts';
import { foldName } from '../text/fold.ts';
import { wordsFrom } from '../text/name-words.ts';
import { createStartFinder } from './find-starts.ts';
import { growTree, longestName, type Found, type Name } from './name-tree.ts';

/** A topic with its id, as the matcher needs it. */
export interface NamedTopic {
  readonly id: string;
  readonly topic: Topic;
}

/** Words that mean a topic: `text.slice(start, end)`, in UTF-16 offsets. */
export interface Match {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** True where it counts only if the document also names the topic in full. */
  readonly short: boolean;
  /** True where only a decision of an editor makes it a mention. */
  readonly ambiguous: boolean;
}

/**
 * The matches in a text, in their order. Where `counts` refuses the matches of a place, the next longest name there is
 * tried, and then the names that begin at the words after it; without it every name counts.
 */
export type Matcher = (text: string, counts?: (matches: readonly Match[]) => boolean) => Match[];

/**
 * Makes the one matcher that pages, library and command line share. The longest name wins, never inside a word. Words of
 * an `unless` are matched like names, as `exact` as their alias, and mean nothing. A name that several topics share gives a match for each of them.
 */
export function createMatcher(topics: readonly NamedTopic[]): Matcher {
  const root = growTree(topics.flatMap(namesOf));
  const nextStart = createStartFinder(root.next.keys());
  return (text, counts) => {
    const matches: Match[] = [];
    const isMeant = counts ? (found: Found): boolean => isDecoy(found) || counts(toMatches(found)) : always;
    for (let at = nextStart(text, 0); at !== null;) {
      const words = wordsFrom(text, at);
      const found = longestName(root, words, text, isMeant);
      if (found) addMatches(found, matches);
      at = nextStart(text, words((found?.next ?? 1) - 1)?.end ?? text.length);
    }
    return matches;
  };
}

/**
 * All names of a topic, its own first. An alias of the same words with conditions stands in its place, so that the name
 * of a record can be `exact` or `ambiguous`. Does not list generated variants.
 */
export function namesOf({ id, topic }: NamedTopic): Name[] {
  const own: Name = { text: topic.name, exact: false, topic: id, short: false, ambiguous: false, alias: null };
  const aliases = topic.aliases.map((alias, index): Name => {
    const { text, exact = false, short = false, ambiguous = false } = alias;
    return { text, exact, topic: id, short, ambiguous, alias: index };
  });
  const decoys = topic.aliases.flatMap(({ exact = false, unless = [] }) =>
    unless.map((text): Name => ({ ...own, text, exact, topic: null })),
  );
  const isReplaced = aliases.some((name) => isConditional(name) && foldName(name.text) === foldName(own.text));
  return [...(isReplaced ? [] : [own]), ...aliases, ...decoys];
}

function isConditional({ exact, short, ambiguous }: Name): boolean {
  return exact || short || ambiguous;
}

function always(): boolean {
  return true;
}

/** Whether words only stand in the way of a name. */
function isDecoy({ names }: Found): boolean {
  return names.every(({ topic }) => topic === null);
}

function toMatches(found: Found): Match[] {
  const matches: Match[] = [];
  addMatches(found, matches);
  return matches;
}

function addMatches({ names, start, end }: Found, matches: Match[]): void {
  for (const { topic, short, ambiguous } of names) if (topic !== null) matches.push({ topic, start, end, short, ambiguous });
}
