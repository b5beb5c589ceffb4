import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runNode } from './gate/run-node.ts';
import { writeExport } from './write-export.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-write-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function never(): Promise<string[]> {
  throw new Error('Nothing was to be produced.');
}

test('The pieces become one file, in place of an earlier one, with nothing beside it.', async () => {
  const file = path.join(folder, 'library.json');
  writeFileSync(file, 'earlier');
  await writeExport(file, 'library.json', () => Promise.resolve(['{', '}\n']));
  assert.equal(readFileSync(file, 'utf8'), '{}\n');
  assert.deepEqual(readdirSync(folder), ['library.json']);
});

test('Where producing fails, the earlier file stays.', async () => {
  const file = path.join(folder, 'library.json');
  writeFileSync(file, 'earlier');
  function* broken(): Generator<string> {
    yield '{';
    throw new Error('Broken off.');
  }
  await assert.rejects(
    writeExport(file, 'library.json', () => Promise.resolve(broken())),
    /^Error: Broken off\.$/,
  );
  assert.equal(readFileSync(file, 'utf8'), 'earlier');
  assert.deepEqual(readdirSync(folder), ['library.json']);
});

test('A folder that is not there, and one in the place of the file, are refused before anything is produced.', async () => {
  const place = path.join(folder, 'nowhere');
  await assert.rejects(writeExport(path.join(place, 'library.json'), 'library.json', never), {
    name: 'UsageError',
    message: `There is no folder ${place} to write into. Make it, or name another.`,
  });
  mkdirSync(path.join(folder, 'taken'));
  await assert.rejects(writeExport(path.join(folder, 'taken'), 'library.json', never), {
    name: 'UsageError',
    message: `${path.join(folder, 'taken')} is a folder. Name a file, such as ${path.join(folder, 'taken', 'library.json')}.`,
  });
});

test('To the screen goes the export, and beside it what is left out.', async () => {
  const { code, output } = await runNode(['src/cli/export.ts', '--content', 'e2e/library', '-']);
  assert.equal(code, 0, output);
  assert.match(output, /^Left out, because its rights do not allow publishing: the full text of keepers-letters\.$/m);
  const json = output.slice(output.indexOf('{\n'), output.lastIndexOf('\n}\n') + 3);
  assert.equal((JSON.parse(json) as { version: number }).version, 1);
});

test('Without a file, and with two, the command is refused with the help.', async () => {
  for (const files of [[], ['a.json', 'b.json']]) {
    const { code, output } = await runNode(['src/cli/export.ts', ...files]);
    assert.equal(code, 2);
    assert.match(output, /^Name one file to write, or - for the screen\.\n\nnpm run export -- \[options\] FILE/);
  }
});
