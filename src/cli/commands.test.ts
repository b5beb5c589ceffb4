import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands, describeCommand } from './commands.ts';

test('The help of a command says what it does and takes.', () => {
  assert.equal(
    describeCommand('import'),
    `npm run import -- [options] FILE...

Import documents as full texts.

  --content DIR   Folder that holds the library (content).
  --help          Print this.`,
  );
});

test('Every command is a script of package.json that installs first.', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of Object.keys(commands)) {
    assert.equal(scripts[name], `node src/cli/${name}.ts`);
    assert.equal(scripts[`pre${name}`], 'node src/cli/ensure-installed.mjs');
  }
});
