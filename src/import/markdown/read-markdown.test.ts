import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ReadResult } from '../reader.ts';
import { serialize } from '../serialize.ts';
import { tidyTree } from '../tidy-tree.ts';
import { checkRead } from '../tree/check-read.ts';
import { readMarkdown } from './read-markdown.ts';

const data = '../shared/data/documents';

async function read(text: string): Promise<ReadResult> {
  const result = await readMarkdown(new TextEncoder().encode(text), { path: 'a.md', name: 'a.md' });
  if ('rule' in result) throw new Error(result.what);
  assert.deepEqual(checkRead(result), []);
  return result;
}

const written = ({ tree }: ReadResult): string => serialize(tidyTree(tree)).trimEnd();

test('The first heading is the title; the others begin at depth 2 and skip no level.', async () => {
  const result = await read('# The Title\n\n### Part\n\n##### Deep\n\nWords.');
  assert.equal(written(result), '## Part\n\n### Deep\n\nWords.');
  assert.deepEqual(result.record, { title: { value: 'The Title', line: 1, evidence: 'first heading', confidence: 0.9 } });
  assert.deepEqual(result.dropped, [{ line: 1, reason: 'title, in the record', text: 'The Title' }]);
});

test('Where the frontmatter gives the title, another first heading stays, and so does the name of a section.', async () => {
  const result = await read('---\ntitle: On Water\n---\n\n# Rivers\n\nWords.\n\n# Lakes');
  assert.equal(written(result), '## Rivers\n\nWords.\n\n## Lakes');
  assert.equal(result.record.title?.value, 'On Water');
  assert.deepEqual((await read('# Introduction\n\nWords.')).record, {});
});

test('Notes with names and addresses by reference are resolved, and lines count from the top of the file.', async () => {
  const text = '---\ntags: x\n---\n\nSee [the list][l] and this[^why].\n\n[l]: https://a.example/l "The list"\n[^why]: Because.';
  const result = await read(text);
  assert.equal(written(result), 'See [the list](https://a.example/l) and this[^1].\n\n[^1]: Because.');
  assert.equal(result.tree.children[0]?.position?.start.line, 5);
  assert.deepEqual(result.dropped, [
    { line: 1, reason: 'frontmatter', text: 'tags: x' },
    { line: 7, reason: 'title of a link', text: 'The list' },
  ]);
});

test('A marker without a note stays as words and is flagged.', async () => {
  const result = await read('Claim.[^4]');
  assert.deepEqual(result.flags, [
    { line: 1, rule: 'notes/no-note', what: 'No note belongs to the marker 4; it was left as text.' },
  ]);
});

test('Of HTML the words and the structure stay; comments and scripts are listed as dropped.', async () => {
  const text =
    'A <b>bold</b> word<br>here.<!-- hidden -->\n\n<div>\n<h3>Head</h3>\n<ul><li>one</ul>\n<script>run()</script>\n</div>';
  const result = await read(text);
  assert.equal(written(result), 'A **bold** word\\\nhere.\n\n## Head\n\n- one');
  assert.deepEqual(result.dropped, [
    { line: 1, reason: 'comment', text: 'hidden' },
    { line: 6, reason: 'script', text: 'run()' },
  ]);
});

test('A table of HTML that blank lines part is one table.', async () => {
  const result = await read('<table>\n<tr><td>a</td><td>b</td></tr>\n\n<tr><td>c</td><td>d</td></tr>\n</table>');
  assert.equal(written(result), '| a | b |\n| - | - |\n| c | d |');
});

test('Imports, expressions, components and directives are words.', async () => {
  const result = await read('import A from "a"\n\n{1 + 1} <Chart data={x}>in</Chart> :at[2] <your name>');
  const words = result.tree.children.map((node) =>
    node.type === 'paragraph' ? node.children.map((child) => ('value' in child ? child.value : '')).join('') : node.type,
  );
  assert.deepEqual(words, ['import A from "a"', '{1 + 1} <Chart data={x}>in</Chart> :at[2] <your name>']);
});

test('Too large, too deep, empty and binary files are problems.', async () => {
  const rule = async (bytes: Uint8Array | string): Promise<string> => {
    const result = await readMarkdown(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
      path: 'a',
      name: 'a',
    });
    return 'rule' in result ? result.rule : 'read';
  };
  assert.equal(await rule(new Uint8Array(10_000_001)), 'import/too-large');
  assert.equal(await rule(`${'> '.repeat(5000)}x`), 'import/too-deep');
  assert.equal(await rule(' \n'), 'import/empty');
  assert.equal(await rule(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32)), 'import/not-text');
  assert.equal(await rule(`${'<div>'.repeat(5000)}x`), 'read');
  assert.equal(await rule(`Many ${'<b>'.repeat(20_000)}x`), 'read');
});

test(
  'Every document of the samples is read whole, each note at its marker.',
  { skip: existsSync(data) ? false : `There is no ${data}.` },
  async () => {
    for (const name of readdirSync(data).filter((each) => each.endsWith('.md'))) {
      const text = readFileSync(`${data}/${name}`, 'utf8');
      const notes = (await read(text)).tree.children.filter(({ type }) => type === 'footnoteDefinition').length;
      assert.equal(notes, new Set(text.match(/^\[\^[^\]]+\]:/gm)).size, name);
    }
  },
);
