import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importFiles, type Outcome } from '../../import/import-files.ts';
import { listDocuments } from './find-folders.ts';
import type { FolderFigures } from './figure.ts';

/** Imports all documents of a folder into an empty library, writing nothing, and counts what became of them. */
export async function measureRun(folder: string): Promise<Omit<FolderFigures, 'folder'>> {
  const place = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'));
  try {
    mkdirSync(path.join(place, 'content/documents'), { recursive: true });
    const files = listDocuments(folder).map((file) => unpacked(file, place));
    return await countRun(files, path.join(place, 'content'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function unpacked(file: string, place: string): string {
  if (!file.endsWith('.gz')) return file;
  const target = path.join(place, path.basename(file, '.gz'));
  writeFileSync(target, gunzipSync(readFileSync(file)));
  return target;
}

async function countRun(files: readonly string[], contentDir: string): Promise<Omit<FolderFigures, 'folder'>> {
  const sums = { kept: 0, dropped: 0, words: 0, headings: 0, notes: 0, markers: 0, tables: 0, flags: 0, imported: 0 };
  const problems: string[] = [];
  const started = performance.now();
  await importFiles({ paths: files, contentDir, isDryRun: true }, ({ result }) => {
    if ('rule' in result) problems.push(`${path.basename(result.file)}: ${result.what}`);
    else add(sums, result);
  });
  const seconds = (performance.now() - started) / 1000;
  const figures = [
    { name: 'documents imported', value: sums.imported, of: files.length },
    { name: 'documents per second', value: files.length / seconds },
    { name: 'words kept', value: sums.kept, of: sums.words },
    { name: 'words dropped, each with its reason', value: sums.dropped, of: sums.words },
    { name: 'headings', value: sums.headings },
    { name: 'notes', value: sums.notes },
    { name: 'markers', value: sums.markers },
    { name: 'tables', value: sums.tables },
    { name: 'flags', value: sums.flags },
  ];
  return { figures, problems };
}

function add(sums: Record<string, number>, { receipt }: Exclude<Outcome['result'], { rule: string }>): void {
  const counts = {
    imported: 1,
    words: receipt.words.source,
    kept: receipt.words.kept,
    dropped: receipt.words.dropped,
    headings: receipt.headings.reduce((sum, count) => sum + count, 0),
    notes: receipt.notes.defined,
    markers: receipt.notes.markers,
    tables: receipt.tables.kept,
    flags: receipt.flags.length,
  };
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
}
