import { dateField, languageField, urlField, type Name } from '../../schema/fields.ts';
import type { DocumentKind } from '../../schema/document.ts';
import type { RecordEvidence } from '../draft.ts';

/** One work of a list of records that an editor exported. */
export interface ListEntry {
  /** Where it stands: `entry 3 of works.json`. */
  readonly place: string;
  /** Names of its attached files, without folders. */
  readonly files: readonly string[];
  readonly record: RecordEvidence;
}

/** What a list says of a work, as texts. Empty is not said. */
export interface EntryFields {
  readonly title?: string | undefined;
  readonly authors?: readonly Name[] | undefined;
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly doi?: string | undefined;
  readonly language?: string | undefined;
  readonly series?: { readonly name: string; readonly number: string } | undefined;
  readonly kind?: DocumentKind | undefined;
}

/** Makes an entry of its fields. What would not pass as a field of a record is left out. */
export function listEntry(fields: EntryFields, files: readonly string[], place: string): ListEntry {
  const doi = /10\.\d{4,9}\/\S+/.exec(fields.doi ?? '')?.[0];
  const said: EntryFields = {
    ...fields,
    authors: fields.authors?.length ? fields.authors : undefined,
    date: dateField.safeParse(fields.date).data,
    url: urlField.safeParse(fields.url).data,
    language: languageField.safeParse(fields.language).data,
    doi,
  };
  const found = Object.entries(said)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => [field, { value: value as unknown, line: 0, evidence: place, confidence: 1 }]);
  return { place, files: files.map(baseName).filter(Boolean), record: Object.fromEntries(found) as RecordEvidence };
}

/** The name of a file without its folder, on whatever system the list was made. */
function baseName(file: string): string {
  return (
    file
      .trim()
      .split(/[/\\:]/)
      .at(-1) ?? ''
  );
}
