import path from 'node:path';
import type { Problem } from '../problem.ts';
import type { ImportedDocument } from './import-document.ts';
import { unwritableText } from './import-problem.ts';
import type { Receipt } from './receipt.ts';
import { isSystemError } from './system-error.ts';
import { writeReceipt } from './write-receipt.ts';
import { changeOf, writeFiles, type Change, type PlannedFile } from './write-files.ts';

/** A document that was written, or would be. */
export interface Imported {
  readonly receipt: Receipt;
  /** What became of its text; `none` where the copy holds no words. */
  readonly text: Change | 'none';
}

/** Writes record, text and receipt of a document, all or nothing. A dry run only says what would change. */
export function writeDocument(document: ImportedDocument, contentDir: string, isDryRun: boolean): Imported | Problem {
  const { receipt } = document;
  const { text, all } = plan(document, contentDir);
  const change = text === null ? 'none' : changeOf(text);
  try {
    if (!isDryRun) writeFiles(all);
    return { receipt, text: change };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unwritableText(receipt.file, error.message);
  }
}

function plan(
  { receipt, text, record, source }: ImportedDocument,
  contentDir: string,
): { text: PlannedFile | null; all: PlannedFile[] } {
  const fileOf = (name: string, content: string): PlannedFile => ({ path: path.join(contentDir, name), content });
  const planned = text === null ? null : fileOf(`texts/${receipt.id}.mdx`, text);
  const kept = fileOf(`texts/${receipt.id}.receipt.json`, writeReceipt(receipt, source));
  const made = record === null ? [] : [fileOf(`documents/${receipt.id}.mdx`, record)];
  return { text: planned, all: [...made, ...(planned ? [planned, kept] : [])] };
}
