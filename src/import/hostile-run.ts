import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileBody } from '../markup/compile.ts';
import { readFrontmatter } from '../schema/read-frontmatter.ts';
import { hostileFiles, type HostileFile } from './hostile-files.ts';
import { importFiles } from './import-files.ts';

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
    return { files: files.length, imported, faults: [...faults, ...strayFiles(root, contentDir), ...textFaults(contentDir)] };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function strayFiles(root: string, contentDir: string): string[] {
  const beside = readdirSync(root).filter((name) => name !== 'content' && name !== 'sources');
  const folders = readdirSync(contentDir).filter((name) => name !== 'documents' && name !== 'texts');
  const names = ['documents', 'texts'].flatMap((folder) => readdirSync(path.join(contentDir, folder)));
  const odd = names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx|receipt\.json)$/.test(name));
  return [...beside, ...folders, ...odd].map((name) => `“${name}” was written, which is no file of a library.`);
}

function textFaults(contentDir: string): string[] {
  const names = readdirSync(path.join(contentDir, 'texts')).filter((name) => name.endsWith('.mdx'));
  return names.flatMap((name) => {
    const { body, problems } = readFrontmatter(readFileSync(path.join(contentDir, 'texts', name), 'utf8'), name);
    const { html, faults } = compileBody(body, { body: 't', matcher: () => [], firstLine: 1, unlinked: [] });
    const told = [...problems, ...faults.filter(({ severity }) => severity === 'error')].map(({ what }) => `${name}: ${what}`);
    return live.test(html) ? [...told, `${name}: the page holds something that runs.`] : told;
  });
}

/** What no page of a text may hold: elements that run, handlers, addresses that are code. */
const live =
  /<(?:script|iframe|object|embed|svg|style|img|form|base|meta|link)\b|<[^>]*\s(?:on\w+|style|srcdoc)\s*=|<[^>]*\s(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i;
