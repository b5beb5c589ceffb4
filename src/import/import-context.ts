import type { Reference } from '../schema/reference.ts';
import type { EntryFinder } from './record-list/find-entry.ts';
import type { KnownRecord, RecordIndex } from './match-record.ts';
import type { RecordDefaults } from './write-record.ts';

/** What the import needs to know of the library and of the command. */
export interface ImportContext {
  readonly index: RecordIndex;
  /** All records by id. */
  readonly records: ReadonlyMap<string, KnownRecord>;
  /** The references that the record of a document lists. */
  readonly referencesOf: (id: string) => readonly Reference[];
  readonly defaults: RecordDefaults;
  /** Looks up entries in the list of records that the editor gave. */
  readonly findEntry: EntryFinder;
  readonly hasList: boolean;
  /** Id that the editor decided on. */
  readonly as?: string | undefined;
}

/** The context of a library without a record. */
export function emptyContext(defaults: RecordDefaults): ImportContext {
  return { index: new Map(), records: new Map(), referencesOf: () => [], defaults, findEntry: () => [], hasList: false };
}
