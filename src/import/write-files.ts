import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file to be written. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
}

/** What writing a file does: nothing where it holds the same already. */
export type Change = 'new' | 'changed' | 'same';

/** What writing a file would do. */
export function changeOf({ path: file, content }: PlannedFile): Change {
  if (!existsSync(file)) return 'new';
  return readFileSync(file, 'utf8') === content ? 'same' : 'changed';
}

/**
 * Writes files together: each beside its place first, then all are renamed. Where one fails, those already in place are put back, so
 * that either all are there or none, and never half a file. Throws what the file system throws.
 */
export function writeFiles(files: readonly PlannedFile[]): void {
  const due = files.filter((file) => changeOf(file) !== 'same');
  const undo: (() => void)[] = [];
  try {
    for (const { path: file, content } of due) {
      mkdirSync(path.dirname(file), { recursive: true });
      undo.push(() => {
        rmSync(beside(file), { force: true });
      });
      writeFileSync(beside(file), content);
    }
    for (const { path: file } of due) {
      undo.push(keep(file));
      renameSync(beside(file), file);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function beside(file: string): string {
  return `${file}.${String(process.pid)}.part`;
}

/** Puts a file back as it is at this moment. */
function keep(file: string): () => void {
  if (!existsSync(file))
    return () => {
      rmSync(file, { force: true });
    };
  const content = readFileSync(file);
  return () => {
    writeFileSync(file, content);
  };
}
