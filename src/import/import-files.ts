import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { idField } from '../schema/fields.ts';
import { findSources } from './find-sources.ts';
import { importDocument, type ImportContext, type ImportedDocument } from './import-document.ts';
import { asForMany, asNoId, sameId, unreadableFile, unwritableText } from './import-problem.ts';
import { readLibrary } from './read-library.ts';
import type { Receipt } from './receipt.ts';
import { changeOf, writeFiles, type Change } from './write-files.ts';

/** What to import, and how. */
export interface ImportRequest {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  readonly contentDir: string;
  /** Id that the one file is to have. */
  readonly as?: string | undefined;
  /** True where nothing is to be written. */
  readonly isDryRun?: boolean;
}

/** What an import did (or would do). */
export interface ImportResult {
  readonly documents: readonly { readonly receipt: Receipt; readonly text: Change }[];
  readonly problems: readonly Problem[];
}

/** Imports files into a library. One bad file does not stop the rest; of each document everything is written or nothing. */
export function importFiles({ paths, contentDir, as, isDryRun = false }: ImportRequest): ImportResult {
  const { files, problems } = findSources(paths);
  const refused = as === undefined ? [] : checkAs(as, files);
  if (refused.length > 0) return { documents: [], problems: [...problems, ...refused] };
  const context = { ...readLibrary(contentDir), as };
  const read = files.map((file) => readOne(file, context));
  const { unique, twice } = partTwins(read.filter((each) => 'receipt' in each));
  const written = unique.map((document) => writeOne(document, contentDir, isDryRun));
  const failed = [...read, ...twice, ...written].filter((each) => 'rule' in each);
  return { documents: written.filter((each) => 'receipt' in each), problems: [...problems, ...failed] };
}

function readOne(file: string, context: ImportContext): ImportedDocument | Problem {
  try {
    return importDocument({ path: file, name: path.basename(file), bytes: readFileSync(file) }, context);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unreadableFile(file, error.message);
  }
}

function writeOne(
  document: ImportedDocument,
  contentDir: string,
  isDryRun: boolean,
): ImportResult['documents'][number] | Problem {
  const { receipt, text, record } = document;
  const planned = [...(record ? [record] : []), text].map((file) => ({ ...file, path: path.join(contentDir, file.path) }));
  const change = changeOf({ ...text, path: path.join(contentDir, text.path) });
  try {
    if (!isDryRun) writeFiles(planned);
    return { receipt, text: change };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unwritableText(receipt.file, error.message);
  }
}

/** Documents that would get the same id; none of them is written. */
function partTwins(documents: readonly ImportedDocument[]): { unique: ImportedDocument[]; twice: Problem[] } {
  const byId = Map.groupBy(documents, ({ receipt }) => receipt.id);
  const unique = documents.filter(({ receipt }) => byId.get(receipt.id)?.length === 1);
  const twins = documents.filter(({ receipt }) => (byId.get(receipt.id)?.length ?? 0) > 1);
  const filesOf = (id: string): string[] => (byId.get(id) ?? []).map(({ receipt }) => receipt.file);
  return { unique, twice: twins.map(({ receipt }) => sameId(receipt.file, receipt.id, filesOf(receipt.id))) };
}

function checkAs(as: string, files: readonly string[]): Problem[] {
  if (files.length !== 1) return [asForMany(files.length)];
  return idField.safeParse(as).success ? [] : [asNoId(as)];
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
