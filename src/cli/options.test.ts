import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readOptions } from './options.ts';

test('Without arguments the library is in content/ and the port is 4321.', () => {
  assert.deepEqual(readOptions('start', []), {
    contentDir: resolve('content'),
    port: 4321,
    isPrivate: false,
    out: undefined,
    records: undefined,
    rights: undefined,
    as: undefined,
    typos: 0,
    short: 0,
    documents: [],
    topics: 0,
    runs: 1,
    limit: 20,
    reason: undefined,
    isWithoutTitle: false,
    asksRegistry: false,
    isDryRun: false,
    isJson: false,
    isExternal: false,
    isHelp: false,
    rest: [],
  });
});

test('Options are read in both of their forms, and the rest in order.', () => {
  assert.deepEqual(readOptions('import', ['a.txt', '--content', 'elsewhere', 'b.txt']).rest, ['a.txt', 'b.txt']);
  assert.equal(readOptions('start', ['--content=elsewhere']).contentDir, resolve('elsewhere'));
  assert.equal(readOptions('start', ['--port', '8080']).port, 8080);
  assert.equal(readOptions('build', ['--private']).isPrivate, true);
  assert.equal(readOptions('build', ['--help']).isHelp, true);
  const { as, rights, isDryRun, isJson } = readOptions('import', ['a.txt', '--as', 'a', '--rights=CC BY 4.0', '--dry-run']);
  assert.deepEqual([as, rights, isDryRun, isJson], ['a', 'CC BY 4.0', true, false]);
  const { typos, short, documents } = readOptions('bench', ['search', '--typos', '1', '--short=2', '--documents', '423,10000']);
  assert.deepEqual([typos, short, documents], [1, 2, [423, 10000]]);
});

test('A number is written in digits.', () => {
  const message = '--documents takes whole numbers, not "many".';
  assert.throws(() => readOptions('bench', ['search', '--documents', '5,many']), { name: 'UsageError', message });
});

const wrong: [args: string[], message: string][] = [
  [['--prot', '8080'], '`npm run start` has no option --prot. It takes --content, --port, --help.'],
  [['--private'], '`npm run start` has no option --private. It takes --content, --port, --help.'],
  [['--port'], '--port needs a value: --port N.'],
  [['--port='], '--port needs a value: --port N.'],
  [['--port', 'high'], '"high" is not a port: write a number from 0 to 65535.'],
  [['--port', '65536'], '"65536" is not a port: write a number from 0 to 65535.'],
  [['--help=yes'], '--help takes no value.'],
  [['folder'], '`npm run start` takes no "folder".'],
];

for (const [args, message] of wrong) {
  test(`\`start ${args.join(' ')}\` is refused with what is wrong.`, () => {
    assert.throws(() => readOptions('start', args), { name: 'UsageError', message });
  });
}
