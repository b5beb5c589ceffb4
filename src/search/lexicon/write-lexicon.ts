import { topicPath } from '../../text/site-paths.ts';
import type { LibraryTopic } from '../../library/library.ts';
import { searchWords } from '../search-words.ts';
import { stemmerFor } from '../stemmer-for.ts';
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
  const counts = countRecords(records, stemmerFor(language));
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

/** For each word, the number of records that hold any of its forms. */
function countRecords(records: readonly RecordWords[], stem: (word: string) => string): Map<string, number> {
  const words = new Set<string>();
  const stems = new Map<string, number>();
  for (const record of records) {
    const held = new Set<string>();
    for (const word of record.words) {
      words.add(word);
      held.add(stem(word));
    }
    for (const each of held) stems.set(each, (stems.get(each) ?? 0) + 1);
  }
  return new Map([...words].sort().map((word) => [word, stems.get(stem(word)) ?? 0]));
}

/** All words, or where those are too many the more frequent ones and those of names. */
function listWords(
  counts: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  most: number,
): Pick<Lexicon, 'least' | 'words' | 'counts'> {
  for (let least = 1; ; least += 1) {
    const listed = [...counts].filter(([word, count]) => count >= least || names.has(word));
    const words = frontCode(listed.map(([word]) => word));
    const numbers = codeCounts(listed.map(([, count]) => count));
    if (pack(words).length + pack(numbers).length <= most || least > counts.size) return { least, words, counts: numbers };
  }
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
