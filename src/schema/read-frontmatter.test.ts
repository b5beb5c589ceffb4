import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontmatter, readYaml } from './read-frontmatter.ts';

test('An entry is split into its record and its body, which knows its line.', () => {
  const { data, body, bodyLine, problems } = readFrontmatter('---\ntitle: Lamps\ndate: 1902-03-04\n---\n\nOil.\n', 'a.mdx');
  assert.deepEqual(
    { data, body, bodyLine, problems },
    {
      data: { title: 'Lamps', date: '1902-03-04' },
      body: '\nOil.\n',
      bodyLine: 5,
      problems: [],
    },
  );
});

test('A mark of byte order, lines that end as on Windows and spaces after the fence are read over.', () => {
  const { data, body, bodyLine } = readFrontmatter('\uFEFF---  \r\ntitle: Lamps\r\n--- \r\nOil.', 'a.mdx');
  assert.deepEqual({ data, body, bodyLine }, { data: { title: 'Lamps' }, body: 'Oil.', bodyLine: 4 });
});

test('Only hyphens on a line of their own end the record.', () => {
  const { data, body } = readFrontmatter('---\ntitle: Lamps ---\nnote: a---\n---\nOil.\n\n---\n\nFat.', 'a.mdx');
  assert.deepEqual({ data, body }, { data: { title: 'Lamps ---', note: 'a---' }, body: 'Oil.\n\n---\n\nFat.' });
});

test('An empty record has no fields, and an entry may end with its record.', () => {
  for (const source of ['---\n---\n', '---\n\n---', '---\n# nothing\n---\n']) {
    const { data, body, problems } = readFrontmatter(source, 'a.mdx');
    assert.deepEqual({ data, body, problems }, { data: {}, body: '', problems: [] });
  }
});

test('A file without frontmatter is told.', () => {
  assert.deepEqual(readFrontmatter('# Lamps\n', 'a.mdx').problems, [
    {
      ...{ file: 'a.mdx', line: 1, column: 1, rule: 'record/no-frontmatter', severity: 'error' },
      what: 'The file has no frontmatter.',
      why: 'The record of an entry stands between two lines of three hyphens at the top of its file.',
      fix: 'Begin the file with a line `---`, the fields, and another line `---`.',
    },
  ]);
});

test('Every fault of the YAML is told with its place in the file.', () => {
  const broken = {
    file: 'a.mdx',
    rule: 'record/broken-yaml',
    severity: 'error',
    why: 'Nothing of the record can be read until it is mended.',
    fix: 'Mend the line. Put text that holds a colon, a hash or a quotation mark in double quotation marks.',
  };
  const { data, problems } = readFrontmatter('---\ntitle: Lamps: a history\nkind: report\nkind: news\n---\n', 'a.mdx');
  assert.deepEqual(data, {});
  assert.deepEqual(problems, [
    { ...broken, line: 2, column: 8, what: 'The YAML is broken: Nested mappings are not allowed in compact mappings.' },
    { ...broken, line: 4, column: 1, what: 'The YAML is broken: Map keys must be unique.' },
  ]);
});

test('An asterisk that YAML takes for an alias is a fault with its place, and so are aliases without end.', () => {
  const [star] = readYaml('name: Lamps\ntitle: *emphasis', 'a.yaml').problems;
  assert.deepEqual(
    [star?.line, star?.column, star?.what],
    [2, 8, 'The YAML is broken: Unresolved alias (the anchor must be set before the alias): emphasis.'],
  );
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index] ?? ''}, `.repeat(9)}]`),
  ];
  assert.equal(
    readYaml(bomb.join('\n'), 'a.yaml').problems[0]?.what,
    'The YAML is broken: Excessive alias count indicates a resource exhaustion attack.',
  );
});

test('The place of a field is that of its value, or of the nearest parent that is there.', () => {
  const { locate } = readFrontmatter('---\ntitle: Lamps\nnames:\n  - family: Rook\n---\n', 'a.mdx');
  assert.deepEqual(locate(['title']), { line: 2, column: 8 });
  assert.deepEqual(locate(['names', 0, 'family']), { line: 4, column: 13 });
  assert.deepEqual(locate(['names', 0, 'given']), { line: 4, column: 5 });
  assert.deepEqual(locate(['date']), { line: 2, column: 1 });
});

test('The place of a key is that of its name, or of its map where it is missing.', () => {
  const { locateKey } = readYaml('title: Lamps\nrights:\n  holder: Rook\n', 'a.yaml');
  assert.deepEqual(locateKey([], 'rights'), { line: 2, column: 1 });
  assert.deepEqual(locateKey(['rights'], 'holder'), { line: 3, column: 3 });
  assert.deepEqual(locateKey(['rights'], 'licence'), { line: 3, column: 3 });
  assert.deepEqual(locateKey(['title'], 'x'), { line: 1, column: 8 });
});

test('The place in an empty record is its first line.', () => {
  assert.deepEqual(readFrontmatter('---\n---\n', 'a.mdx').locate(['title']), { line: 2, column: 1 });
});
