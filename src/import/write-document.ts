import path from 'node:path';
import type { Problem } from '../problem.ts';
import type { ImportedDocument } from './import-document.ts';
import { unwritableText } from './import-problem.ts';
import type { Receipt } from './receipt.ts';
import { isSystemError } from './system-error.ts';
import { changeOf, writeFiles, type Change } from './write-files.ts';

/** A document that was written, or would be. */
export interface Imported {
  readonly receipt: Receipt;
  /** What became of its text; `none` where the copy holds no words. */
  readonly text: Change | 'none';
}

/** Writes record, text and receipt of a document, all or nothing. A dry run only says what would change. */
export function writeDocument(document: ImportedDocument, contentDir: string, isDryRun: boolean): Imported | Problem {
  const { receipt, text, kept, record } = document;
  const inLibrary = (file: NonNullable<typeof text>) => ({ ...file, path: path.join(contentDir, file.path) });
  const planned = [record, text, kept].filter((file) => file !== null).map(inLibrary);
  const change = text === null ? 'none' : changeOf(inLibrary(text));
  try {
    if (!isDryRun) writeFiles(planned);
    return { receipt, text: change };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unwritableText(receipt.file, error.message);
  }
}
