import type { Topic } from '../schema/topic.ts';
import { foldName, foldNameKeepingCase } from '../text/fold.ts';
import { nameWords, type NameWord } from '../text/name-words.ts';

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

/**
 * Makes the one matcher that pages, library and command line share. The longest name wins, never inside a word. Words of
 * an `unless` are matched like names and mean nothing. A name that several topics share gives a match for each of them.
 */
export function createMatcher(topics: readonly NamedTopic[]): Matcher {
  const root = growTree(topics.flatMap(namesOf));
  return (text) => {
    const words = nameWords(text);
    const matches: Match[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const found = longestName(root, words, text, at);
      if (!found) continue;
      matches.push(...toMatches(found));
      at = found.next - 1;
    }
    return matches;
  };
}

/** One name of a topic, with the conditions under which it means it. */
export interface Name {
  readonly text: string;
  readonly exact: boolean;
  /** Null for words that stand in the way of an alias (`unless`). */
  readonly topic: string | null;
  readonly short: boolean;
  readonly ambiguous: boolean;
  /** Place in the list of aliases; null for the name of the record. */
  readonly alias: number | null;
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
  const decoys = topic.aliases.flatMap((alias) => alias.unless ?? []).map((text): Name => ({ ...own, text, topic: null }));
  const isReplaced = aliases.some((name) => isConditional(name) && foldName(name.text) === foldName(own.text));
  return [...(isReplaced ? [] : [own]), ...aliases, ...decoys];
}

function isConditional({ exact, short, ambiguous }: Name): boolean {
  return exact || short || ambiguous;
}

/** Names by their words: one step for each word. */
interface Tree {
  readonly next: Map<string, Tree>;
  readonly names: Name[];
}

function growTree(names: readonly Name[]): Tree {
  const root: Tree = { next: new Map(), names: [] };
  for (const name of names) plantName(root, name);
  return root;
}

function plantName(root: Tree, name: Name): void {
  const words = nameWords(name.text);
  let tree = root;
  let step = stepsFrom(words, 0, 0)[0];
  for (; step; step = stepsFrom(words, step.next, 0)[0]) {
    const grown = tree.next.get(step.key) ?? { next: new Map<string, Tree>(), names: [] };
    tree.next.set(step.key, grown);
    tree = grown;
  }
  if (tree !== root) tree.names.push(name);
}

/** One step through the tree: a word, or an article with the word after it, which are written as one or as two. */
interface Step {
  readonly key: string;
  readonly end: number;
  readonly next: number;
  /** The same step without a possessive ending. No name goes on after it. */
  readonly stem: { readonly key: string; readonly end: number } | null;
}

/** The steps that can be made from a word of a name that begins at `from`, the longest first. */
function stepsFrom(words: readonly NameWord[], at: number, from: number): Step[] {
  const [word, after] = [words[at], words[at + 1]];
  if (!word || (at > from && word.gap === 'wide')) return [];
  const step = toStep(at > from && word.gap === 'none' ? '·' : '', word, at + 1);
  const isArticle = (word.key === 'al' || word.key === 'el') && after?.gap === 'space';
  return isArticle ? [toStep('al', after, at + 2), step] : [step];
}

function toStep(prefix: string, { key, end, stem }: NameWord, next: number): Step {
  return { key: prefix + key, end, next, stem: stem && { key: prefix + stem.key, end: stem.end } };
}

/** The names that stand at one place of a text, and how far they reach. No name where only an `unless` stands there. */
interface Found {
  readonly names: readonly Name[];
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The longest name of `text` from word `from` on, of which the words before `at` have led to `tree`. */
function longestName(tree: Tree, words: readonly NameWord[], text: string, from: number, at = from): Found | null {
  const start = words[from]?.start ?? 0;
  for (const { key, end, next, stem } of stepsFrom(words, at, from)) {
    const child = tree.next.get(key);
    const longer = child && (longestName(child, words, text, from, next) ?? namesAt(child, text, start, end, next));
    if (longer) return longer;
    const bare = stem && tree.next.get(stem.key);
    const found = bare && namesAt(bare, text, start, stem.end, next);
    if (found) return found;
  }
  return null;
}

function namesAt({ names }: Tree, text: string, start: number, end: number, next: number): Found | null {
  if (names.length === 0) return null;
  const written = foldNameKeepingCase(text.slice(start, end));
  const exact = names.filter((name) => name.exact && foldNameKeepingCase(name.text) === written);
  const chosen = exact.length > 0 ? exact : names.filter((name) => !name.exact);
  return chosen.length > 0 ? { names: chosen, start, end, next } : null;
}

function toMatches({ names, start, end }: Found): Match[] {
  return names.flatMap(({ topic, short, ambiguous }) => (topic === null ? [] : [{ topic, start, end, short, ambiguous }]));
}
