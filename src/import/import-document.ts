import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { documentSchema, type DocumentRecord } from '../schema/document.ts';
import type { Text } from '../schema/text.ts';
import { cleanRead } from './clean-read.ts';
import { newDraft, type Draft } from './draft.ts';
import { fillRecord, type FilledRecord } from './fill-record.ts';
import { findHome, type Home } from './find-home.ts';
import type { ImportContext } from './import-context.ts';
import { emptyFile, failedCheck } from './import-problem.ts';
import { knownOf, type KnownRecord } from './match-record.ts';
import { apparatus, run, structure } from './passes.ts';
import { referenceOf } from './reference-of.ts';
import type { ReadResult } from './reader.ts';
import { formats, type FormatEntry } from './readers.ts';
import { recordOnly } from './record-only.ts';
import { makeReceipt, type Receipt } from './receipt.ts';
import { selfCheck } from './self-check.ts';
import { serialize } from './serialize.ts';
import { sniff, type Format } from './sniff.ts';
import { recordOf, writeRecord } from './write-record.ts';
import { writeText } from './write-text.ts';

/** A file that is to be imported. */
export interface SourceFile {
  /** As the editor named it. */
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document ready to be written: what its files hold. Their names are those of its id. */
export interface ImportedDocument {
  readonly receipt: Receipt;
  /** Null for a document whose copy holds no words. */
  readonly text: string | null;
  /** Only where the library has no record of the document: an existing one is never touched. */
  readonly record: string | null;
  readonly source: Text['source'];
  /** What later files of the same run can find this document by. */
  readonly known: KnownRecord;
  /** Ids that it can have instead of that of its receipt. */
  readonly others: readonly string[];
}

/** Imports one file: reads it, sends it through the passes, finds its record, checks what would be written. Writes nothing. */
export async function importDocument(file: SourceFile, context: ImportContext): Promise<ImportedDocument | Problem> {
  const name = sniff(file.bytes, file);
  if (typeof name !== 'string') return name;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const read = await formats[name].read(file.bytes, file);
  if ('rule' in read) return read.rule.endsWith('record-only') ? recordOnly(file, sha256, read, name, context) : read;
  if (read.source.trim() === '') return emptyFile(file.path);
  return assemble({ ...file, sha256, format: name }, cleanRead(read), context);
}

interface CheckedFile extends SourceFile {
  readonly sha256: string;
  readonly format: Format;
}

function assemble(file: CheckedFile, read: ReadResult, context: ImportContext): ImportedDocument | Problem {
  const format = formats[file.format];
  const begun: Draft = { ...newDraft(read.tree, read.flags), record: read.record, dropped: read.dropped };
  const structured = run(structure[format.form], begun);
  const filled = fillRecord(structured.record, context.findEntry(file.name, structured.record), context.hasList);
  const home = findHome(file, filled.record, context);
  if ('rule' in home) return home;
  const draft = run(apparatus, withReferences(structured, home, context));
  return finish({ file, format, read, draft, home, filled, context });
}

function withReferences(draft: Draft, { by, id }: Home, context: ImportContext): Draft {
  return by === 'created' ? draft : { ...draft, hasRecord: true, known: context.referencesOf(id) };
}

interface Finished {
  readonly file: CheckedFile;
  readonly format: FormatEntry;
  readonly read: ReadResult;
  readonly draft: Draft;
  readonly home: Home;
  readonly filled: FilledRecord;
  readonly context: ImportContext;
}

function finish({ file, format, read, draft, home, filled, context }: Finished): ImportedDocument | Problem {
  const source = { file: file.name, sha256: file.sha256 };
  const words = format.wordsOf(read.source);
  const record =
    home.by === 'created' ? recordOf(filled.record, source, context.defaults, draft.listed.map(referenceOf), format.kind) : null;
  const body = serialize(draft.tree);
  const faults = [...selfCheck(draft, words, body), ...recordFaults(record)];
  if (faults.length > 0) return failedCheck(file.path, faults);
  const about = { file: file.path, format: file.format, id: home.id, record: home.by, told: filled.told };
  const receipt = makeReceipt(draft, words, read.tree, about);
  return {
    receipt,
    text: writeText(source, body),
    record: record && writeRecord(record),
    source,
    known: knownOf(home.id, file.sha256, filled.record),
    others: home.others,
  };
}

/** What is wrong with a record that would be written. */
function recordFaults(record: DocumentRecord | null): string[] {
  const isSound = record === null || documentSchema.safeParse(record).success;
  return isSound ? [] : ['The record that would be written does not pass its own check.'];
}
