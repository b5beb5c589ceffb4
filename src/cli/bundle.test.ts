import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { runNode, type Ended } from './gate/run-node.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-bundle-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** A site of one page and one style, as a build leaves it. */
function writeSite(name: string, robots: string): string {
  const site = path.join(folder, name);
  mkdirSync(path.join(site, 'assets'), { recursive: true });
  writeFileSync(
    path.join(site, 'index.html'),
    `<html data-root="/reader/"><head>${robots}</head><a href="/reader/assets/a.css">`,
  );
  writeFileSync(path.join(site, 'assets/a.css'), 'p{background:url(/reader/index.html)}');
  writeFileSync(path.join(site, 'sw.js'), '// For hosts.');
  return site;
}

const noindex = '<meta name="robots" content="noindex">';

async function bundle(...args: string[]): Promise<Ended> {
  return await runNode(['src/cli/bundle.ts', '--content', 'e2e/library', ...args]);
}

test('A site that is built becomes one file, without what only hosts use.', async () => {
  const file = path.join(folder, 'site.zip');
  const { code, output } = await bundle('--out', writeSite('public', ''), file);
  assert.equal(code, 0, output);
  assert.match(output, /^Wrote .*site\.zip \(0\.0 MB\)\. Unpacked, it opens with index\.html\.$/m);
  const { 'disk.js': disk, ...files } = unzipSync(readFileSync(file));
  assert.ok(disk);
  assert.deepEqual(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])), {
    'assets/a.css': 'p{background:url(../index.html)}',
    'index.html': '<html data-root="./"><head></head><a href="assets/a.css">',
  });
});

test('A private site is bundled only where that was asked for.', async () => {
  const site = writeSite('private', noindex);
  const file = path.join(folder, 'private.zip');
  const refused = await bundle('--out', site, file);
  assert.equal(refused.code, 2);
  const told =
    `The site in ${site} is a private build: texts may be in it that may not be published. ` +
    'Add --private to bundle it all the same, for people who may see them.';
  assert.ok(refused.output.startsWith(told), refused.output);
  const { code, output } = await bundle('--private', '--out', site, file);
  assert.equal(code, 0, output);
  assert.match(output, /^This bundle is private: give it only to people who may see every text that is in it\.$/m);
  assert.match(strFromU8(unzipSync(readFileSync(file))['index.html'] ?? new Uint8Array()), /noindex/);
});

test('Where there is no site, and where the file has no folder, that is told.', async () => {
  const empty = path.join(folder, 'none');
  const missing = await bundle('--out', empty, path.join(folder, 'a.zip'));
  assert.equal(missing.code, 2);
  assert.match(missing.output, /^There is no site in .*none\. Build it first, or leave out --out: then it is built\.$/m);
  const nowhere = await bundle('--out', empty, path.join(folder, 'nowhere', 'a.zip'));
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.output, /^There is no folder .*nowhere to write into\. Make it, or name another\.$/m);
});
