import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { documentSchema } from '../schema/document.ts';
import { documentId } from './document-id.ts';
import { newDraft, type Draft } from './draft.ts';
import { ambiguousRecord, emptyFile, failedCheck, idTaken, notText } from './import-problem.ts';
import { matchRecord, type KnownRecord } from './match-record.ts';
import { apparatus, run, structure } from './passes.ts';
import { readText, type ReadDocument } from './read-text.ts';
import { makeReceipt, type Receipt } from './receipt.ts';
import { selfCheck } from './self-check.ts';
import { serialize } from './serialize.ts';
import { recordOf, writeRecord, type RecordDefaults } from './write-record.ts';
import { writeText } from './write-text.ts';

/** A file that is to be imported. */
export interface SourceFile {
  /** As the editor named it. */
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the import needs to know of the library. */
export interface ImportContext {
  readonly records: readonly KnownRecord[];
  readonly defaults: RecordDefaults;
  /** Id that the editor decided on. */
  readonly as?: string | undefined;
}

/** A document ready to be written. Paths are relative to the content folder. */
export interface ImportedDocument {
  readonly receipt: Receipt;
  readonly text: { readonly path: string; readonly content: string };
  /** Only where the library has no record of the document: an existing one is never touched. */
  readonly record: { readonly path: string; readonly content: string } | null;
}

/** Imports one file: reads it, sends it through the passes, finds its record, checks what would be written. Pure: writes nothing. */
export function importDocument(file: SourceFile, context: ImportContext): ImportedDocument | Problem {
  const read = readText(file.bytes);
  if (read === null) return notText(file.path);
  if (read.source.trim() === '') return emptyFile(file.path);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const structured = run(structure, newDraft(read.tree, read.flags));
  const home = findHome(file, sha256, structured, context);
  if ('rule' in home) return home;
  return finish(
    file,
    read,
    run(apparatus, { ...structured, known: home.record?.references ?? [] }),
    { ...home, sha256 },
    context,
  );
}

interface Home {
  readonly id: string;
  readonly record: KnownRecord | null;
  readonly by: Receipt['record'];
}

/** The record that a document belongs to, or the id of the one to be made. */
function findHome(file: SourceFile, sha256: string, draft: Draft, { records, as }: ImportContext): Home | Problem {
  const named = records.find((record) => record.id === as);
  if (as !== undefined) return { id: as, record: named ?? null, by: named ? '--as' : 'created' };
  const match = matchRecord(sha256, draft.record, records);
  if (match && match.records.length > 1)
    return ambiguousRecord(
      file.path,
      match.by,
      match.records.map((record) => record.id),
    );
  if (match?.records[0]) return { id: match.records[0].id, record: match.records[0], by: match.by };
  const id = documentId({ series: draft.record.series?.value, title: draft.record.title?.value, file: file.name });
  return records.some((record) => record.id === id) ? idTaken(file.path, id) : { id, record: null, by: 'created' };
}

function finish(
  file: SourceFile,
  read: ReadDocument,
  draft: Draft,
  home: Home & { readonly sha256: string },
  context: ImportContext,
): ImportedDocument | Problem {
  const source = { file: file.name, sha256: home.sha256 };
  const faults = selfCheck(draft, read.source, serialize(draft.tree));
  const record = home.record ? null : recordOf(draft.record, source, context.defaults);
  if (record && !documentSchema.safeParse(record).success)
    faults.push('The record that would be written does not pass its own check.');
  if (faults.length > 0) return failedCheck(file.path, faults);
  const receipt = makeReceipt(draft, read.source, { file: file.path, id: home.id, record: home.by });
  return {
    receipt,
    text: { path: `texts/${home.id}.mdx`, content: writeText(source, draft.tree) },
    record: record && { path: `documents/${home.id}.mdx`, content: writeRecord(record) },
  };
}
