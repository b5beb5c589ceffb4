import { topicPath } from '../../text/site-paths.ts';
import type { LibraryTopic } from '../../library/library.ts';
import { stopWords } from '../query/stop-words.ts';
import { searchWords } from '../search-words.ts';
import { stemmerFor, type Stemmer } from '../stemmer-for.ts';
import { codeCounts } from './count-code.ts';
import { frontCode } from './front-code.ts';
import type { Lexicon, NamedTopic, TopicName } from './lexicon.ts';
import { pack } from './pack.ts';
import { writeColumns } from './topic-columns.ts';

/** What the lexicon takes of a topic. */
export interface TopicEntry {
  readonly id: string;
  readonly record: Pick<LibraryTopic['record'], 'name' | 'kind' | 'aliases'>;
}

/** What the lexicon takes of a record of the index. */
export interface RecordWords {
  readonly id: string;
  readonly path: string;
  readonly kind: string;
  /** Words that are sought in it, as `searchWords` gives them. */
  readonly words: Iterable<string>;
}

/** Size that the packed words stay under, in bytes, by leaving out the rarest: a large library may load more. */
function mostBytes(records: number): number {
  return Math.min(24_000 + 4 * records, 52_000);
}

/** Makes the lexicon of an index and packs it. The same input gives the same bytes. */
export function writeLexicon(records: readonly RecordWords[], language: string, topics: readonly TopicEntry[]): Uint8Array {
  const counts = countRecords(records, familyIn(language));
  const ids = new Map(records.map(({ id, path }) => [path, id]));
  const named = topics.map((topic) => describeTopic(topic, ids.get(topicPath(topic)) ?? null));
  const lexicon: Lexicon = {
    language,
    records: records.length,
    ...listWords(counts, wordsOfNames(named), mostBytes(records.length)),
    topics: writeColumns(named, language),
    apart: listApart(records, new Set(named.map(({ record }) => record))),
  };
  return pack(JSON.stringify(lexicon));
}

function listApart(records: readonly RecordWords[], told: ReadonlySet<string | null>): Lexicon['apart'] {
  const list = (kind: string): string[] =>
    records.filter((record) => record.kind === kind && !told.has(record.id)).map(({ id }) => id);
  return { topic: list('topic'), event: list('event'), guide: list('guide') };
}

/** Gives what the forms of a word share. Those of a stop word (`will`) are no forms of others (`willing`), as in the index. */
function familyIn(language: string): Stemmer {
  const stem = stemmerFor(language);
  return (word) => (stopWords.has(word) ? `the stop word ${word}` : stem(word));
}

/** For each word, in their order, the number of records that hold any of its forms. */
function countRecords(records: readonly RecordWords[], familyOf: Stemmer): Map<string, number> {
  const families = new Map<string, { count: number; last: RecordWords | null }>();
  // By the words, because millions of them stand in the records of a large library, and each is looked up.
  const familyByWord = new Map<string, { count: number; last: RecordWords | null }>();
  const meet = (word: string) => {
    const name = familyOf(word);
    const family = families.get(name) ?? { count: 0, last: null };
    families.set(name, family);
    familyByWord.set(word, family);
    return family;
  };
  for (const record of records) {
    for (const word of record.words) {
      const family = familyByWord.get(word) ?? meet(word);
      if (family.last !== record) family.count += 1;
      family.last = record;
    }
  }
  return new Map([...familyByWord.keys()].sort().map((word) => [word, familyByWord.get(word)?.count ?? 0]));
}

type Listed = Pick<Lexicon, 'least' | 'words' | 'counts'>;

/** All words, or where those are too many the more frequent ones and those of names: as many as `most` packed bytes can hold. */
function listWords(counts: ReadonlyMap<string, number>, names: ReadonlySet<string>, most: number): Listed {
  const isListed = (least: number) => (entry: readonly [string, number]) => entry[1] >= least || names.has(entry[0]);
  const list = (least: number): Listed & { size: number; length: number } => {
    const listed = [...counts].filter(isListed(least));
    const [words, numbers] = [frontCode(listed.map(([word]) => word)), codeCounts(listed.map(([, count]) => count))];
    return { least, words, counts: numbers, size: pack(words).length + pack(numbers).length, length: listed.length };
  };
  let found = list(1);
  while (found.size > most && found.length > names.size) {
    const fitting = (found.length * most) / found.size;
    let least = found.least + 1;
    while ([...counts].filter(isListed(least)).length > fitting && least <= counts.size) least += 1;
    found = list(least);
  }
  // The guess may be too high.
  while (found.least > 1) {
    const lower = list(found.least - 1);
    if (lower.size > most) break;
    found = lower;
  }
  const { least, words, counts: numbers } = found;
  return { least, words, counts: numbers };
}

function wordsOfNames(topics: readonly NamedTopic[]): Set<string> {
  return new Set(topics.flatMap(({ names }) => names.flatMap(({ text }) => searchWords(text).map(({ key }) => key))));
}

function describeTopic({ id, record: { name, kind, aliases } }: TopicEntry, record: string | null): NamedTopic {
  const listed = aliases.map(({ text, exact, short, ambiguous, misprint }): TopicName => ({
    text,
    ...(exact && { exact }),
    ...((short ?? ambiguous) && { weak: true }),
    ...(misprint && { misprint }),
  }));
  const isListed = listed.some(({ text }) => text === name);
  const unless = aliases.flatMap((alias) => alias.unless ?? []);
  return { id, kind, names: [...(isListed ? [] : [{ text: name }]), ...listed], record, ...(unless.length > 0 && { unless }) };
}
