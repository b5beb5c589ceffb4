import type { Lexicon, NamedTopic } from './lexicon.ts';
import { makeNameTable, type NameTable } from './name-table.ts';
import { readColumns } from './topic-columns.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A lexicon that is ready for questions. */
export interface OpenLexicon {
  readonly vocabulary: Vocabulary;
  readonly names: NameTable;
  /** The kind of each record that is no document: topics, events and chapters of the guide. */
  readonly apart: ReadonlyMap<string, string>;
}

/** Makes a lexicon ready for questions. */
export function openLexicon(lexicon: Lexicon): OpenLexicon {
  const topics = readColumns(lexicon.topics, lexicon.language);
  return { vocabulary: readVocabulary(lexicon), names: makeNameTable(topics), apart: readApart(topics, lexicon) };
}

function readApart(topics: readonly NamedTopic[], { apart }: Lexicon): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const { record } of topics) if (record !== null) kinds.set(record, 'topic');
  for (const [kind, records] of Object.entries(apart)) for (const record of records) kinds.set(record, kind);
  return kinds;
}
