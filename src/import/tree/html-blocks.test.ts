import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { serialize } from '../serialize.ts';
import { cleanTree } from './clean-tree.ts';
import { newCollection } from './collected.ts';
import { htmlBlocks } from './html-blocks.ts';

function markdown(html: string): string {
  const children = htmlBlocks(fromHtml(html, { fragment: true }));
  return serialize(cleanTree({ type: 'root', children }, newCollection())).trimEnd();
}

test('Nothing that runs comes through.', () => {
  const hostile =
    '<p onclick="a()">x<script>a()</script><a href="javascript:a()">y</a><iframe src="b"></iframe></p><style>p{}</style>';
  assert.equal(markdown(hostile), 'xy');
});

test('The first row of a table without a head is its head, and its caption stands before it.', () => {
  const table = '<table><caption>Votes</caption><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  assert.equal(markdown(table), 'Votes\n\n| a | b |\n| - | - |\n| c | d |');
});

test('Words of elements that go do not run together.', () => {
  assert.equal(markdown('a<form>b</form>c'), 'a\n\nb\n\nc');
});

test('A span of a million columns makes no million cells.', () => {
  assert.ok(markdown('<table><tr><td colspan="1000000">a</td><td>b</td></tr></table>').length < 1000);
});
