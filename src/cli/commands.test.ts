import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands, describeCommand } from './commands.ts';

test('The help of a command says what it does and takes.', () => {
  assert.equal(
    describeCommand('import'),
    `npm run import -- [options] FILE...

Import documents as full texts: files, folders or patterns such as "papers/*.pdf".

  --content DIR     Folder that holds the library (content).
  --records FILE    Fill new records from this list: CSL-JSON, or CSV from Zotero.
  --rights LICENCE  Licence of new records (that of library.yaml); no text is published by it.
  --as ID           Id of the document, for one file.
  --dry-run         Show what would be written, and write nothing.
  --json            Print the result as JSON.
  --help            Print this.`,
  );
});

test('Every command is a script of package.json that installs first.', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of Object.keys(commands)) {
    const script = scripts[name]?.replace('node --import ./src/cli/set-up-node.mjs ', 'node ');
    assert.equal(script, `node src/cli/${name}.ts`);
    assert.equal(scripts[`pre${name}`], 'node src/cli/ensure-installed.mjs');
  }
});
