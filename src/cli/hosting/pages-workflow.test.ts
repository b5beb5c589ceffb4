import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSiteBase } from '../site-base.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const source = readFileSync(path.join(root, '.github/workflows/pages.yml'), 'utf8');
const stepSchema = z.object({
  uses: z.string().optional(),
  name: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const { jobs } = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema) })) }).parse(parse(source));

test('Every action that publishing on GitHub Pages uses is pinned to a commit and names its version.', () => {
  const used = source.match(/uses: .*/g) ?? [];
  assert.equal(used.length, 5);
  assert.deepEqual(
    used.filter((line) => !/^uses: actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    [],
  );
});

test('What is published is built from content that was checked, and from no private build.', () => {
  const steps = jobs.build?.steps ?? [];
  assert.deepEqual(
    steps.flatMap(({ run }) => (run?.startsWith('npm') ? run : [])),
    ['npm install', 'npm run check -- content', 'npm run build'],
  );
  assert.deepEqual(steps.at(-1)?.with, { path: 'dist' });
});

for (const [given, base] of [
  ['https://reader.github.io/harbour-papers', '/harbour-papers/'],
  ['https://papers.example/', '/'],
] as const) {
  test(`Where GitHub gives ${given}, the site is built for the path ${base}.`, async (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-pages-'));
    context.after(() => {
      rmSync(folder, { recursive: true });
    });
    mkdirSync(path.join(folder, 'content'));
    cpSync(path.join(root, 'content/library.yaml'), path.join(folder, 'content/library.yaml'));
    const script = jobs.build?.steps.find(({ name }) => name === 'Set the address')?.run ?? 'false';
    execFileSync('bash', ['-e', '-c', script], { cwd: folder, env: { ...process.env, BASE_URL: given } });
    assert.equal(await readSiteBase(path.join(folder, 'content')), base);
  });
}
