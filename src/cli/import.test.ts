import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './gate/run-node.ts';
import { makeLibrary } from './new-library.ts';

const text =
  'Tide mills\n\nThe harbour was built in a single summer by men who had never seen the sea before.\n\nMore followed.\n';

async function library(): Promise<{ contentDir: string; at: (name: string) => string }> {
  const root = mkdtempSync(path.join(tmpdir(), 'import-'));
  const contentDir = path.join(root, 'content');
  await makeLibrary(contentDir);
  return { contentDir, at: (name) => path.join(root, name) };
}

const run = (...args: string[]) => runNode(['src/cli/import.ts', ...args]);

test('An import writes record, text, receipt and ledger; an earlier passage keeps leading somewhere.', async () => {
  const { contentDir, at } = await library();
  writeFileSync(at('mills.txt'), text);
  const { code, output } = await run('--content', contentDir, at('mills.txt'));
  assert.equal(code, 0, output);
  assert.match(output, /mills\.txt -> tide-mills/);
  assert.deepEqual(readdirSync(path.join(contentDir, 'texts')), ['.gitignore', 'tide-mills.mdx', 'tide-mills.receipt.json']);
  const ledger = (): { text: string[]; moved: Record<string, string> } =>
    JSON.parse(readFileSync(path.join(contentDir, 'ledger/tide-mills.json'), 'utf8')) as ReturnType<typeof ledger>;
  const [first] = ledger().text;
  writeFileSync(at('mills.txt'), text.replace('summer', 'winter'));
  await run('--content', contentDir, at('mills.txt'));
  assert.equal(ledger().moved[first ?? ''], ledger().text[0]);
});

test('Of two imports at once one writes and the other says so, or waits its turn; the library is as after one.', async () => {
  const { contentDir, at } = await library();
  for (const name of ['mills', 'quays', 'lamps', 'ropes'])
    writeFileSync(at(`${name}.txt`), text.replace('Tide mills', `Old ${name}`));
  const both = await Promise.all([run('--content', contentDir, at('*.txt')), run('--content', contentDir, at('*.txt'))]);
  const refused = both.filter(({ code }) => code !== 0);
  assert.ok(refused.length < 2, refused.map(({ output }) => output).join());
  for (const { output } of refused) assert.match(output, /Another import \(process \d+ on .+\) is writing to this library\./);
  const names = ['old-lamps', 'old-mills', 'old-quays', 'old-ropes'];
  assert.deepEqual(readdirSync(path.join(contentDir, 'texts')), [
    '.gitignore',
    ...names.flatMap((name) => [`${name}.mdx`, `${name}.receipt.json`]),
  ]);
  assert.deepEqual(
    readdirSync(contentDir).filter((name) => name.startsWith('.import')),
    [],
  );
});

const skip = process.platform === 'win32' ? 'This system has no limit of file sizes.' : false;

test(
  'A file that the system lets nobody write whole is told of and leaves no part; with room the import ends.',
  { skip },
  async () => {
    const { contentDir, at } = await library();
    writeFileSync(at('mills.txt'), text + 'More followed, and all of it was written down.\n\n'.repeat(200));
    const files = (): string[] =>
      readdirSync(contentDir, { recursive: true })
        .map(String)
        .filter((name) => name.includes('tide-mills'));
    const command = `ulimit -f 4; exec "$0" src/cli/import.ts --content "$1" "$2"`;
    const limited = spawnSync('sh', ['-c', command, process.execPath, contentDir, at('mills.txt')], { encoding: 'utf8' });
    assert.equal(limited.status, 1, limited.stderr);
    assert.match(limited.stderr, /The text could not be written \(EFBIG: file too large, write\)\./);
    assert.deepEqual(files(), []);
    assert.equal((await run('--content', contentDir, at('mills.txt'))).code, 0);
    assert.deepEqual(files().sort(), [
      'documents/tide-mills.mdx',
      'ledger/tide-mills.json',
      'texts/tide-mills.mdx',
      'texts/tide-mills.receipt.json',
    ]);
  },
);

test('One bad file among good ones ends with 1, and the good ones are imported.', async () => {
  const { contentDir, at } = await library();
  writeFileSync(at('mills.txt'), text);
  writeFileSync(at('empty.txt'), '\n');
  const { code, output } = await run('--content', contentDir, at('mills.txt'), at('empty.txt'), '--json');
  assert.equal(code, 1);
  const { documents, problems } = JSON.parse(output) as {
    documents: { receipt: { id: string } }[];
    problems: { rule: string }[];
  };
  assert.deepEqual(
    [documents.map(({ receipt }) => receipt.id), problems.map(({ rule }) => rule)],
    [['tide-mills'], ['import/empty']],
  );
});

test('A command without files is refused with the help.', async () => {
  const { code, output } = await run();
  assert.equal(code, 2);
  assert.match(output, /^Name the files to import\.\n\nnpm run import -- \[options\] FILE\.\.\./);
});
