import type { Alias } from '../../schema/topic.ts';
import { foldName, foldNameKeepingCase } from '../../text/fold.ts';
import type { LibraryTopic } from '../library.ts';
import { filingKey } from './filing-key.ts';
import { scriptOf, scriptOrder, type Script } from './script-of.ts';

/** What another name has to do with a topic: it means it, means it where the words around it say so, or is a misprint of it. */
export type Relation = 'see' | 'may mean' | 'misprint';

/** A line of the index. */
export interface IndexEntry {
  readonly name: string;
  /** Language of the name, where it is not the library's. */
  readonly language: string | undefined;
  /** The topic that goes by this name; null for other names. */
  readonly topic: LibraryTopic | null;
  /** The topics to see instead, by what the name has to do with them. Empty beside a topic. */
  readonly references: readonly Reference[];
}

interface Reference {
  readonly relation: Relation;
  readonly topics: readonly LibraryTopic[];
}

/** The entries filed under one letter; `0–9` for numbers and `#` for names of signs. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** The alphabet of one script. */
export interface IndexSection {
  readonly script: Script;
  readonly letters: readonly IndexLetter[];
}

const relations: readonly Relation[] = ['see', 'may mean', 'misprint'];
const collator = new Intl.Collator('en', { numeric: true });

/**
 * Makes the index of all names: topics, and every other name with the topics to see, in one alphabet for each script.
 * Spellings that the matcher generates are not listed, nor are words that stand in the way of a name (`unless`).
 */
export function indexTopics(topics: readonly LibraryTopic[]): IndexSection[] {
  const own = topics.map((topic): IndexEntry => ({
    ...{ name: topic.record.name, language: undefined, topic, references: [] },
  }));
  const byScript = Map.groupBy([...own, ...otherNames(topics)], ({ name }) => scriptOf(name).id);
  return scriptOrder.flatMap((script) => {
    const entries = byScript.get(script.id);
    return entries ? [{ script, letters: fileUnderLetters(entries) }] : [];
  });
}

/** Another name of one topic. */
interface OtherName {
  readonly topic: LibraryTopic;
  readonly alias: Alias;
}

function otherNames(topics: readonly LibraryTopic[]): IndexEntry[] {
  const names = topics.flatMap((topic) =>
    topic.record.aliases
      .filter(({ text }) => foldName(text) !== foldName(topic.record.name))
      .map((alias): OtherName => ({ topic, alias })),
  );
  const entries = [...Map.groupBy(names, ({ alias }) => foldNameKeepingCase(alias.text)).values()].map(toEntry);
  return [...Map.groupBy(entries, sense).values()].flatMap((alike) => alike.slice(0, 1));
}

function toEntry(names: readonly OtherName[]): IndexEntry {
  const byRelation = Map.groupBy(names, ({ alias }) => relationOf(alias));
  const references = relations.flatMap((relation) => {
    const found = byRelation.get(relation);
    return found ? [{ relation, topics: [...new Set(found.map(({ topic }) => topic))] }] : [];
  });
  return { name: names[0]?.alias.text ?? '', language: names[0]?.alias.language, topic: null, references };
}

function relationOf({ misprint, short, ambiguous }: Alias): Relation {
  if (misprint) return 'misprint';
  return short || ambiguous ? 'may mean' : 'see';
}

/** The same for names that differ in case alone and lead to the same topics. */
function sense({ name, references }: IndexEntry): string {
  const targets = references.map(({ relation, topics }) => [relation, ...topics.map(({ id }) => id)]);
  return JSON.stringify([foldName(name), targets]);
}

function fileUnderLetters(entries: readonly IndexEntry[]): IndexLetter[] {
  const filed = entries.map((entry) => ({ entry, key: filingKey(entry.name, entry.language) }));
  filed.sort((a, b) => collator.compare(a.key, b.key) || compareAlike(a.entry, b.entry));
  return [...Map.groupBy(filed, ({ key }) => letterOf(key))].map(([letter, found]) => ({
    letter,
    entries: found.map(({ entry }) => entry),
  }));
}

/** A topic comes before another name that is filed alike. */
function compareAlike(a: IndexEntry, b: IndexEntry): number {
  if ((a.topic === null) !== (b.topic === null)) return a.topic ? -1 : 1;
  return collator.compare(a.name, b.name) || collator.compare(a.topic?.id ?? '', b.topic?.id ?? '');
}

function letterOf(key: string): string {
  const initial = key.slice(0, 1);
  if (initial === '') return '#';
  return /\p{N}/u.test(initial) ? '0–9' : initial.toUpperCase();
}
