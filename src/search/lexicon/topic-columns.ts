import { slug } from '../../text/slug.ts';
import type { NamedTopic, TopicName } from './lexicon.ts';

/** Topics, with what is alike of all of them side by side: so they are packed to two thirds. Lists are in one order. */
export interface TopicColumns {
  /** An id that begins with the slug of the name is an equals sign and the rest. */
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  /** Likewise an id of a record that begins as those of Pagefind do. Empty where a topic has no record. */
  readonly records: readonly string[];
  readonly names: readonly (readonly string[])[];
  /** For each topic a digit for each name: 1 where case must agree, 2 where it is weak, 4 where it is a misprint, added up. */
  readonly conditions: readonly string[];
  /** Of topics that have any, by their place in the lists. */
  readonly unless: Readonly<Record<number, readonly string[]>>;
}

/** Lists topics in columns. `language` is that of the index, with which Pagefind begins the ids of records. */
export function writeColumns(topics: readonly NamedTopic[], language: string): TopicColumns {
  return {
    ids: topics.map(({ id, names }) => shorten(id, slug(names[0]?.text ?? ''))),
    kinds: topics.map(({ kind }) => kind),
    records: topics.map(({ record }) => (record === null ? '' : shorten(record, `${language}_`))),
    names: topics.map(({ names }) => names.map(({ text }) => text)),
    conditions: topics.map(({ names }) => names.map(conditionOf).join('')),
    unless: Object.fromEntries(topics.flatMap(({ unless }, place) => (unless ? [[place, unless]] : []))),
  };
}

/** The inverse of `writeColumns`. */
export function readColumns({ ids, kinds, records, names, conditions, unless }: TopicColumns, language: string): NamedTopic[] {
  return ids.map((id, place) => {
    const texts = names[place] ?? [];
    const others = unless[place];
    return {
      id: lengthen(id, slug(texts[0] ?? '')),
      kind: kinds[place] ?? '',
      names: texts.map((text, index) => toName(text, Number(conditions[place]?.[index] ?? 0))),
      record: records[place] ? lengthen(records[place], `${language}_`) : null,
      ...(others && { unless: others }),
    };
  });
}

function shorten(id: string, beginning: string): string {
  return id.startsWith(beginning) ? `=${id.slice(beginning.length)}` : id;
}

function lengthen(id: string, beginning: string): string {
  return id.startsWith('=') ? beginning + id.slice(1) : id;
}

function conditionOf({ exact, weak, misprint }: TopicName): number {
  return (exact ? 1 : 0) + (weak ? 2 : 0) + (misprint ? 4 : 0);
}

function toName(text: string, condition: number): TopicName {
  return {
    text,
    ...((condition & 1) > 0 && { exact: true }),
    ...((condition & 2) > 0 && { weak: true }),
    ...((condition & 4) > 0 && { misprint: true }),
  };
}
