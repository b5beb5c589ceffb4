import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readSimpleYaml } from './read-simple-yaml.ts';

const root = path.join(import.meta.dirname, '../..');

test('Words are what YAML 1.2 core says they are.', () => {
  const words = ['no', 'on', 'true', 'FALSE', 'null', 'Null', '017', '0o17', '0x1F', '12', '1_000', '0b1', '1.5', '5.', '1e3'];
  const others = ['2020-01-03', '12:30:00', '1:2', 'null value', 'n/a', 'http://example.org/?a=b', '"null"', "'12'", '""'];
  const source = [...words, ...others].map((word) => `- ${word}`).join('\n');
  assert.deepEqual(readSimpleYaml(source), [
    ...['no', 'on', true, false, null, null, 17, 15, 31, 12, '1_000', '0b1', 1.5, 5, 1000],
    ...['2020-01-03', '12:30:00', '1:2', 'null value', 'n/a', 'http://example.org/?a=b', 'null', '12', ''],
  ]);
});

test('What is broken, rare or needs more than a line is left to the other reader.', () => {
  const left = [
    '',
    'a: b: c',
    'a: 1\na: 2',
    'a: [b',
    'a: |\n  b',
    'a: &b c',
    'a: *b',
    'a: !!str 1',
    '--- a',
    'a: b # c',
    'a\n  b',
  ];
  for (const source of left) assert.equal(readSimpleYaml(source), undefined, source);
});

test('Records of the library and of the fixtures are read as the other reader reads them, and most are simple.', () => {
  const sources = ['content', 'e2e/library', 'src/cli/gate/fixtures'].flatMap(recordsIn);
  const read = sources.map((source) => [readSimpleYaml(source), source] as const).filter(([data]) => data !== undefined);
  for (const [data, source] of read) assert.deepEqual(data, parse(source));
  assert.ok(read.length > 0.9 * sources.length, `${String(read.length)} of ${String(sources.length)}`);
});

test('Whatever it reads, the other reader reads alike.', () => {
  const tokens = [
    ...[
      'a',
      'b: ',
      'c:',
      '- ',
      '-',
      '\n',
      '\n',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      ': ',
      ':',
      '"',
      "'",
      '#c',
    ],
    ...[
      ' #d',
      '017',
      '1e3',
      '.inf',
      '+1',
      'no',
      '~',
      'null',
      'null: ',
      '2020-01-01',
      '?',
      '! ',
      '&a ',
      '*a',
      '|',
      '>',
      '%',
      '\\',
      '""',
    ],
    ...[
      'é',
      'ا',
      '“',
      'k: "v"',
      '- k: v',
      '{ a: 1 }',
      '[a, b]',
      '{a: {b: c}}',
      '<<: ',
      '\u2028',
      '\t',
      '---',
      '...',
      '__proto__: 1',
      '=',
      '@',
    ],
  ];
  const sources = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 12 }).map((words) => words.join(''));
  fc.assert(
    fc.property(sources, (source) => {
      const data = readSimpleYaml(source);
      if (data !== undefined) assert.deepEqual(data, parse(source));
    }),
    { numRuns: 20_000 },
  );
});

function recordsIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => /^---\n([\s\S]*?)\n---/.exec(readFileSync(path.join(root, folder, name), 'utf8'))?.[1] ?? []);
}
