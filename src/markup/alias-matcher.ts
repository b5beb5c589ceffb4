import { foldName, foldNameKeepingCase } from '../text/fold.ts';
import { baseLetters, namePattern } from '../text/name-pattern.ts';
import type { Topic } from '../schema/topic.ts';

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

export type Matcher = (text: string) => Match[];

interface Name {
  readonly text: string;
  readonly exact: boolean;
  /** Null for words that stand in the way of an alias (`unless`). */
  readonly topic: string | null;
  readonly short: boolean;
  readonly ambiguous: boolean;
}

/**
 * Makes the one matcher that pages, library and command line share. Longest name first, never inside a word; words of
 * an `unless` are matched like names and mean nothing. Two topics with one name: the first in order wins.
 */
export function createMatcher(topics: readonly NamedTopic[]): Matcher {
  const names = topics.flatMap(namesOf);
  if (names.length === 0) return () => [];
  const index = indexNames(names);
  const pattern = compilePattern(names);
  return (text) => {
    const matches: Match[] = [];
    for (const found of baseLetters(text).matchAll(pattern)) {
      const name = index.exact.get(foldNameKeepingCase(found[0])) ?? index.folded.get(foldName(found[0]));
      if (name?.topic) matches.push(toMatch(name, name.topic, found.index, found[0].length));
    }
    return matches;
  };
}

/** All names of a topic, its own first. Does not list generated variants. */
export function namesOf({ id, topic }: NamedTopic): Name[] {
  const own: Name = { text: topic.name, exact: false, topic: id, short: false, ambiguous: false };
  const aliases = topic.aliases.map((alias): Name => {
    const { text, exact = false, short = false, ambiguous = false } = alias;
    return { text, exact, topic: id, short, ambiguous };
  });
  const decoys = topic.aliases.flatMap((alias) => alias.unless ?? []).map((text): Name => ({ ...own, text, topic: null }));
  return [own, ...aliases, ...decoys];
}

function indexNames(names: readonly Name[]): { exact: Map<string, Name>; folded: Map<string, Name> } {
  const exact = new Map<string, Name>();
  const folded = new Map<string, Name>();
  for (const name of names) {
    const map = name.exact ? exact : folded;
    const key = name.exact ? foldNameKeepingCase(baseLetters(name.text)) : foldName(name.text);
    const known = map.get(key);
    if (!known || (known.topic === null && name.topic !== null)) map.set(key, name);
  }
  return { exact, folded };
}

function compilePattern(names: readonly Name[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.text.length - a.text.length);
  const alternatives = longestFirst.map((name) => (name.exact ? namePattern(name.text) : `(?i:${namePattern(name.text)})`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(alternatives)].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function toMatch(name: Name, topic: string, start: number, length: number): Match {
  return { topic, start, end: start + length, short: name.short, ambiguous: name.ambiguous };
}
