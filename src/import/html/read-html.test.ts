import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../problem.ts';
import { newDraft } from '../draft.ts';
import type { ReadResult } from '../reader.ts';
import { selfCheck } from '../self-check.ts';
import { serialize } from '../serialize.ts';
import { tidyTree } from '../tidy-tree.ts';
import { wordsOf } from '../words.ts';
import { readHtml } from './read-html.ts';

const first = 'The harbour dues of the town rose in 1901, as the council had said in public that they would.';
const second = 'They fell again after the war, when the trade in timber came to an end and the mole was left to itself.';
const head =
  '<title>Harbour dues | The Gazette</title><meta property="og:site_name" content="The Gazette"><meta name="author" content="Ada Byron">';

async function read(body: string, inHead = head): Promise<ReadResult> {
  const bytes = new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${inHead}</head><body>${body}</body></html>`,
  );
  const result = await readHtml(bytes, { path: 'a.html', name: 'a.html' });
  assert.ok('tree' in result, JSON.stringify(result));
  return result;
}

async function written(body: string): Promise<string> {
  const result = await read(body);
  const tree = tidyTree(result.tree);
  const text = serialize(tree);
  assert.deepEqual(selfCheck({ ...newDraft(tree, result.flags), dropped: result.dropped }, wordsOf(result.source), text), []);
  return text;
}

async function ruleOf(markup: string): Promise<string> {
  const result = await readHtml(new TextEncoder().encode(markup), { path: 'a.html', name: 'a.html' });
  return (result as Problem).rule;
}

test('The text is kept; the title, the author and the date go into the record or the list of what was dropped.', async () => {
  const result = await read(
    `<nav><a href="/">Home</a></nav><article><h1>Harbour dues</h1><p>By Ada Byron</p><p>${first}</p><p>${second}</p></article>`,
  );
  assert.equal(serialize(tidyTree(result.tree)), `${first}\n\n${second}\n`);
  assert.equal(result.record.title?.value, 'Harbour dues');
  assert.deepEqual(result.record.authors?.value, [{ family: 'Byron', given: 'Ada' }]);
  assert.deepEqual(
    result.dropped.map(({ text }) => text),
    ['Home\nHarbour dues', 'By Ada Byron'],
  );
});

test('A linked note becomes a footnote at its marker, without its number and the way back.', async () => {
  const page = `<article><p>${first}<sup id="r1"><a href="#n1">1</a></sup></p><p>${second}</p><ol><li id="n1">See the <em>minutes</em>. <a href="#r1">↩</a></li></ol></article>`;
  assert.equal(await written(page), `${first}[^1]\n\n${second}\n\n[^1]: See the *minutes*.\n`);
});

test('A sidenote that stands in a list as well is one note.', async () => {
  const page = `<article><p>${first}<label for="s1">1</label><input type="checkbox" id="s1"><span class="sidenote">A note beside the text.</span> More.</p><p>${second}</p><div class="footnotes"><p>1. A note beside the text.</p></div></article>`;
  assert.equal(await written(page), `${first}[^1] More.\n\n${second}\n\n[^1]: A note beside the text.\n`);
});

test('Two notes that print the same number get labels of their own.', async () => {
  const page = `<article><p>${first}<sup><a href="#a1">1</a></sup></p><p id="a1">1. First series.</p><p>${second}<sup><a href="#b1">1</a></sup></p><p id="b1">1. Second series.</p></article>`;
  assert.match(await written(page), /\[\^1\][^]*\[\^1-2\]\n\n\[\^1\]: First series\.\n\n\[\^1-2\]: Second series\.\n$/);
});

test('Headings begin at the second level and skip none; text between empty lines falls into paragraphs.', async () => {
  const page = `<article><h3>Ships</h3><div>${first}<br><br>${second}</div><h5>Timber</h5><p>${second}</p></article>`;
  assert.equal(await written(page), `## Ships\n\n${first}\n\n${second}\n\n### Timber\n\n${second}\n`);
});

test('Items without a list are blocks, and what stands in a numbered list and is no item has no number.', async () => {
  assert.equal(await written(`<article><p>${first}</p><dt>${second}</dt></article>`), `${first}\n\n${second}\n`);
  const list = `<ol>${first}<li>Hulls</li><li>Masts</li><p>${second}</p><li>Sails</li></ol>`;
  assert.equal(await written(`<article>${list}</article>`), `${first}\n\n1. Hulls\n2. Masts\n\n${second}\n\n3. Sails\n`);
});

test('Words around a block that is left out stay apart.', async () => {
  const page = `<article><p>${first}</p><div>${second} One<aside hidden>left out</aside>two</div></article>`;
  assert.match(await written(page), /One two/);
});

test('A marker remembers how to stand apart from the word before it, should its note be empty.', async () => {
  const page = `<article><p>${first}<sup id="r1"><a href="#n1">12</a></sup></p><p>${second}</p><ol><li id="n1">12 Dues. <a href="#r1">↩</a></li></ol></article>`;
  const [paragraph] = (await read(page)).tree.children;
  assert.ok(paragraph?.type === 'paragraph');
  assert.deepEqual(paragraph.children.at(-1)?.data, { printed: '¹²' });
});

test('Nothing that runs or leads elsewhere than the web survives.', async () => {
  const page = `<article onclick="x()"><p>${first}<script>x()</script></p><p>${second} <a href="javascript:x()">One</a> <a href=" JAVA\nscript:x()">two</a> <a href="data:text/html,x">three</a> <a href="https://a.example/b">four</a>.</p><iframe src="javascript:x()"></iframe></article>`;
  assert.equal(await written(page), `${first}\n\n${second} One two three [four](https://a.example/b).\n`);
});

test('A page of thousands of nested elements keeps its words and says so.', async () => {
  const result = await read(`${'<div>'.repeat(5000)}<p>${first}</p><p>${second}</p>${'</div>'.repeat(5000)}`);
  assert.equal(serialize(tidyTree(result.tree)), `${first}\n\n${second}\n`);
  assert.deepEqual(result.flags.map(({ rule }) => rule).includes('html/depth'), true);
});

test('A page without words, and bytes that are no text, are problems.', async () => {
  assert.equal(await ruleOf('<html><body><script>x()</script></body></html>'), 'import/empty');
  assert.equal(await ruleOf('\u0001\u0002\u0003\u0004'.repeat(50)), 'import/not-text');
});
