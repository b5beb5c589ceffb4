import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printFolder, type FolderFigures } from '../figure.ts';
import { makeTextWriter } from './made-up-text.ts';
import type { ImportTimes } from './time-import.ts';

/** Imports so many made-up documents of plain text, each size into an empty library in a process of its own, and measures time and memory. */
export function measureSizes(sizes: readonly number[], print: (text: string) => void): FolderFigures[] {
  return sizes.map((size) => {
    const measured = measureSize(size);
    print(printFolder(measured));
    return measured;
  });
}

function measureSize(size: number): FolderFigures {
  const place = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'));
  try {
    const [sources, contentDir] = [path.join(place, 'sources'), path.join(place, 'content')];
    for (const folder of [sources, path.join(contentDir, 'documents')]) mkdirSync(folder, { recursive: true });
    const write = makeTextWriter();
    for (let index = 0; index < size; index += 1) writeFileSync(path.join(sources, `${String(index)}.txt`), write(index));
    const script = path.join(import.meta.dirname, 'time-import.ts');
    const times = JSON.parse(execFileSync(process.execPath, [script, sources, contentDir], { encoding: 'utf8' })) as ImportTimes;
    return { folder: `${size.toLocaleString('en-GB')} made-up documents`, figures: figuresOf(times), problems: [] };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function figuresOf({
  imported,
  refused,
  words,
  cpuSeconds,
  seconds,
  start,
  peakMegabytes,
}: ImportTimes): FolderFigures['figures'] {
  const files = imported + refused;
  return [
    { name: 'documents imported', value: imported, of: files },
    { name: 'words of a document', value: words / imported },
    { name: 'documents a second of one core, the start apart', value: (files - 1) / (cpuSeconds - start.cpuSeconds) },
    { name: 'documents a second of the clock, the start apart', value: (files - 1) / (seconds - start.seconds) },
    { name: 'seconds of one core until the first document', value: start.cpuSeconds },
    { name: 'seconds of one core in all', value: cpuSeconds },
    { name: 'peak memory in MB', value: peakMegabytes },
  ];
}
