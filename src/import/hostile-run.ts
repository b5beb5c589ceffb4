import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileFiles, type HostileFile } from './hostile-files.ts';
import { importFiles } from './import-files.ts';
import { writtenFaults } from './written-faults.ts';

/** What came of importing hostile words. */
export interface HostileRun {
  readonly files: number;
  readonly imported: number;
  /** What should not have happened, in sentences. */
  readonly faults: readonly string[];
}

/** Problems that are the right answer to a hostile file. */
const rightAnswers =
  /^import\/(?:empty|format|not-text|same-id|id-taken|too-deep|doubtful-record|html-.*|.*-empty|.*no-article)$/;

/** Imports files in which each of the strings stands everywhere, and looks for what ran, leaked out or was lost. */
export async function runHostile(strings: readonly string[]): Promise<HostileRun> {
  const files = strings.flatMap(hostileFiles);
  // A library for each form, because one string gives one title, and so one id.
  const runs = [...Map.groupBy(files, ({ form }) => form).values()].map(importAlone);
  const done = await Promise.all(runs);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    files: files.length,
    imported: sum(done.map(({ imported }) => imported)),
    faults: done.flatMap(({ faults }) => faults),
  };
}

async function importAlone(files: readonly HostileFile[]): Promise<HostileRun> {
  const root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const [sources, contentDir] = [path.join(root, 'sources'), path.join(root, 'content')];
  try {
    for (const folder of [sources, path.join(contentDir, 'documents')]) mkdirSync(folder, { recursive: true });
    for (const { name, content } of files) writeFileSync(path.join(sources, name), content);
    const faults: string[] = [];
    let imported = 0;
    await importFiles({ paths: [sources], contentDir }, ({ result }) => {
      if (!('rule' in result)) imported += 1;
      else if (!rightAnswers.test(result.rule)) faults.push(`${path.basename(result.file)}: ${result.rule}: ${result.what}`);
    });
    return { files: files.length, imported, faults: [...faults, ...writtenFaults(root, contentDir)] };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
