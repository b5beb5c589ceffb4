import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
 * that either all are there or none, and never half a file, also on a full disk. Throws what the file system throws.
 */
export function writeFiles(files: readonly PlannedFile[]): void {
  const due = files.filter((file) => changeOf(file) !== 'same').map((file) => ({ ...file, ...placesOf(file.path) }));
  const undo: (() => void)[] = [];
  try {
    for (const { path: file, content, beside, earlier } of due) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(beside, content);
      if (existsSync(file)) copyFileSync(file, earlier);
    }
    for (const { path: file, beside, earlier } of due) {
      undo.push(
        existsSync(earlier)
          ? () => {
              renameSync(earlier, file);
            }
          : () => {
              rmSync(file, { force: true });
            },
      );
      renameSync(beside, file);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    for (const { beside, earlier } of due) for (const part of [beside, earlier]) rmSync(part, { force: true });
  }
}

/** Where a file is written first, and where what it held before is kept meanwhile. */
function placesOf(file: string): { readonly beside: string; readonly earlier: string } {
  const stem = `${file}.${String(process.pid)}`;
  return { beside: `${stem}.part`, earlier: `${stem}.earlier.part` };
}
