import { apostrophes } from '../../text/apostrophes.ts';
import { foldNameKeepingCase } from '../../text/fold.ts';
import { searchWords } from '../search-words.ts';
import type { NamedTopic, TopicName } from './lexicon.ts';
import { nameKey } from './name-key.ts';

/** The names of all topics. */
export interface NameTable {
  /** The words of the longest name. */
  readonly longest: number;
  /** Every word of a name, with the way it is printed. */
  readonly words: ReadonlyMap<string, string>;
  /** Words that stand in misprinted names alone. */
  readonly misprints: ReadonlySet<string>;
  /** The topics that words mean, whole and nothing else; `null` in it where they stand in the way of a name (`unless`). */
  readonly find: (written: string) => readonly Naming[];
  /** The one topic in whose names a word stands that is no name by itself (`Sulaimani`); null where there is none or more. */
  readonly topicOfWord: (word: string) => NamedTopic | null;
  readonly topics: ReadonlyMap<string, NamedTopic>;
}

/** A topic, and the name of it that was written. */
export interface Naming {
  readonly topic: NamedTopic | null;
  readonly name: TopicName;
}

/** Makes the table of the names of topics. */
export function makeNameTable(topics: readonly NamedTopic[]): NameTable {
  const entries = new Map<string, Naming[]>();
  const words = new Map<string, string>();
  const right = new Set<string>();
  const topicsOf = new Map<string, Set<NamedTopic>>();
  let longest = 0;
  const add = (naming: Naming): void => {
    const keys = keysOf(naming.name.text);
    for (const key of keys) entries.set(key, [...(entries.get(key) ?? []), naming]);
    if (keys.size === 0) return;
    const own = searchWords(naming.name.text);
    longest = Math.max(longest, own.length);
    if (!naming.topic) return;
    for (const { key: word, start, end } of own) {
      words.set(word, words.get(word) ?? naming.name.text.slice(start, end));
      if (!naming.name.misprint) right.add(word);
      topicsOf.set(word, (topicsOf.get(word) ?? new Set()).add(naming.topic));
    }
  };
  for (const topic of topics) {
    for (const name of topic.names) add({ topic, name });
    for (const text of topic.unless ?? []) add({ topic: null, name: { text } });
  }
  const find = (written: string): readonly Naming[] => {
    const key = nameKey(written);
    const found = entries.get(key) ?? entries.get(withoutArticle(key)) ?? [];
    return found.filter(({ name }) => !isTornApart(written, name.text));
  };
  const topicOfWord = (word: string): NamedTopic | null => {
    const [only = null, ...others] = topicsOf.get(word) ?? [];
    return others.length === 0 ? only : null;
  };
  const misprints = new Set([...words.keys()].filter((word) => !right.has(word)));
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return { longest: longest + 2, words, misprints, find, topicOfWord, topics: byId };
}

const possessive = new RegExp(`(?<=\\p{L})[${apostrophes}]s(?![\\p{L}\\p{N}])`, 'giu');

/** The keys of a name: that of its words, and where one of them is a possessive (`Iraq’s`), that of a reader who writes `Iraqs`. */
function keysOf(name: string): ReadonlySet<string> {
  const spellings = new Set([name, name.replace(possessive, 's')]);
  return new Set([...spellings].map(nameKey).filter((key) => key !== ''));
}

/** Whether a name agrees with what was written also in upper and lower case. */
export function agreesInCase(written: string, { text }: TopicName): boolean {
  return lettersOf(written) === lettersOf(text);
}

function lettersOf(text: string): string {
  return foldNameKeepingCase(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutArticle(key: string): string {
  return key.length >= 6 && key.startsWith('al') ? key.slice(2) : key;
}

/** `I ran` is not `Iran`: the pieces of a word are longer than that, or an article. */
function isTornApart(written: string, name: string): boolean {
  const [pieces, words] = [searchWords(written), searchWords(name)];
  return pieces.length > words.length && pieces.some(({ key }) => key.length < 3 && !/^(?:al|el|e)$/.test(key));
}
