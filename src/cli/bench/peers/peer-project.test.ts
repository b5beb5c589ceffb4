import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Generator } from './generator.ts';
import { installGenerator, renewProject } from './peer-project.ts';

const generator: Generator = {
  name: 'Lamp press',
  packages: {},
  probe: ['no-such-program-on-any-computer', '--version'],
  command: ['lamp-press'],
  output: 'site',
  caches: ['node_modules/.lamps'],
  documents: 'pages',
  files: { 'press.toml': 'lamps = 1\n' },
};

test('A project is made anew for every build, and its packages stay.', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-peer-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const made of ['site', 'pages', 'node_modules/.lamps', 'node_modules/press']) {
    mkdirSync(path.join(folder, made), { recursive: true });
    writeFileSync(path.join(folder, made, 'old.md'), 'old');
  }
  await renewProject(generator, folder, [{ id: 'document-0', title: 'Oil', body: 'Prose.\n' }]);
  assert.deepEqual(readdirSync(folder).sort(), ['node_modules', 'pages', 'press.toml']);
  assert.deepEqual(readdirSync(path.join(folder, 'node_modules')), ['press']);
  assert.deepEqual(readdirSync(path.join(folder, 'pages')), ['document-0.md']);
  assert.equal(readFileSync(path.join(folder, 'pages/document-0.md'), 'utf8'), '---\ntitle: "Oil"\n---\nProse.\n');
});

test('A program that is not installed is told apart from one that is.', async () => {
  assert.equal(await installGenerator(generator, tmpdir()), false);
  assert.equal(await installGenerator({ ...generator, probe: [process.execPath, '--version'] }, tmpdir()), true);
});
