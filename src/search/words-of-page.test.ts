import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfPage } from './words-of-page.ts';

test('Words stand as they are sought, elements and attributes as they are.', () => {
  assert.equal(
    wordsOfPage('<p title="A > B" id=x>Kata&#39;ib said: <a href="/U.S.">the U.S.</a>&nbsp;left (<b>Iran</b>’s</p>'),
    '<p title="A > B" id=x>kataib said <a href="/U.S.">the us </a> left <b>iran</b></p>',
  );
});

test('Scripts, styles and comments stay as they are.', () => {
  const page = '<script>let A = "<p>B</p>";</script><!-- C <p> --><style>.D > E {}</style>';
  assert.equal(wordsOfPage(page), page);
});

test('What looks like an element but is escaped is text.', () => {
  assert.equal(wordsOfPage('<p>&lt;script&gt;Alert(1)&lt;/script&gt; &#9999999; &hellip;</p>'), '<p> script alert 1 script </p>');
});

test('A word that an element begins inside stays one word.', () => {
  assert.equal(wordsOfPage('<p><b>K</b>irkuk</p>'), '<p><b>k</b>irkuk</p>');
});
