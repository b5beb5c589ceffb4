import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const read = (body: string) =>
  readPage(`<html><body><p>Site</p><main id="main" data-pagefind-body>${body}</main><p>Foot</p></body></html>`);
const printed = (body: string): string => read(body).printed.join(' ');

test('Words are read as they are printed, and as they are sought, each once.', () => {
  const {
    printed: shown,
    sought,
    words,
  } = read('<p>Kata’ib said: <a href="/U.S.">the U.S.</a> left (<b>Iran</b>’s).</p><p>Left!</p>');
  assert.equal(shown.join(' '), 'Kata’ib said: the U.S. left (Iran’s). Left!');
  assert.equal(sought, 'kataib said zzkn us left iran left');
  assert.deepEqual([...words], ['kataib', 'said', 'the', 'us', 'left', 'iran']);
});

test('The title is the first heading of the first level, and headings stay elements with their weight.', () => {
  const {
    title,
    sought,
    printed: shown,
  } = read('<header><h1>On lamps</h1></header><h2 id="s-a"><a href="#s-a">Night</a></h2><p>Dark</p>');
  assert.equal(title, 'On lamps');
  assert.equal(shown.join(' '), 'On lamps. Night. Dark.');
  assert.equal(sought, '<h1 data-pagefind-weight="2"> zzjx lamps </h1> <h2> night </h2> dark');
});

test('Elements with an id are places, headings with their words; the page itself and what stands inside a line are none.', () => {
  assert.deepEqual(read('<h2 id=s-a>A b</h2><p id="d-1">C <a id="ref-1">d</a></p><ul><li id="d-2">e</li></ul>').anchors, [
    { element: 'h2', id: 's-a', text: 'A b', position: 0 },
    { element: 'p', id: 'd-1', text: '', position: 2 },
    { element: 'li', id: 'd-2', text: '', position: 4 },
  ]);
});

test('What is not for reading, what search is to pass over and our own marks are left out.', () => {
  const left = [
    '<script>let A = "<p>B</p>";</script>',
    '<style>.D > E {}</style>',
    '<!-- C <p> -->',
    '<nav><ul><li>N</li></ul></nav>',
    '<svg viewBox="0 0 1 1"><path d="M0 0" /><title>T</title></svg>',
    '<div data-pagefind-ignore><div>I</div><img alt="x"></div>',
    '<span class="small locator">L</span>',
    '<template><p>T</p></template>',
  ];
  assert.equal(printed(`<p>One</p>${left.join('')}<p>two <sup class="marker">1</sup>three</p>`), 'One. two three.');
});

test('A word that an element begins inside stays one word, and what stands in other blocks is another.', () => {
  assert.equal(printed('<p><b>K</b>irkuk</p>'), 'Kirkuk.');
  assert.equal(printed('<ol><li>a<ul><li>b</li></ul></li></ol>c<br>d<blockquote>e</blockquote>'), 'a b. c d e');
});

test('Neighbouring cells, terms and remarks do not run together.', () => {
  assert.equal(
    printed(
      '<div><dl><dt>a</dt><dd>b</dd> <dd lang="ar">c</dd></dl></div><table><tr><td>d</td><th>e</th></tr></table>x<span class="small">f</span>',
    ),
    'a b; c. d. e x f',
  );
});

test('What looks like an element but is escaped is text.', () => {
  assert.equal(
    printed('<p>&lt;script&gt;alert(1)&lt;/script&gt; &#x41;&amp;&#66;&quot; &#9999999;</p>'),
    '<script>alert(1)</script> A&B".',
  );
});

test('An element that is never closed, and a page without words, do no harm.', () => {
  assert.equal(printed('<p>a</p><nav>b'), 'a.');
  assert.deepEqual(readPage('<html><body>No place to search</body></html>').printed, []);
});
