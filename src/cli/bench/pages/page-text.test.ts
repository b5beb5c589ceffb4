import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { pageText } from './page-text.ts';

test('The text of a page is what a reader sees of it, a line for each block.', () => {
  const html =
    '<title>No</title><h1>One <i>line</i></h1><script>no()</script><ul><li>First<li>Second <a href="#">link</a></ul><p hidden>No</p>';
  assert.deepEqual(pageText(fromHtml(html)), ['One line', 'First', 'Second link']);
});
