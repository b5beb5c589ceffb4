import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContext } from '../../../import/import-context.ts';
import { importDocument } from '../../../import/import-document.ts';
import { makeTextWriter } from './made-up-text.ts';

test('The same number gives the same document, another number another one.', () => {
  const [write, again] = [makeTextWriter(), makeTextWriter()];
  assert.equal(write(7), again(7));
  assert.notEqual(write(7), write(8));
});

test('A document has about 2,400 words, and what the import looks for: headings, lists, notes, references and citations of them.', async () => {
  const bytes = Buffer.from(makeTextWriter()(7));
  const context = emptyContext({ licence: 'None', publishText: false, language: 'en' });
  const imported = await importDocument({ path: '7.txt', name: '7.txt', bytes }, context);
  assert.ok('receipt' in imported);
  const { words, headings, blocks, notes, references, citations, evidence } = imported.receipt;
  assert.ok(words.source > 2000 && words.source < 2800, String(words.source));
  assert.deepEqual([headings[0], blocks.lists, references, citations.unresolved], [6, 2, 8, 0]);
  assert.ok(notes.markers > 3 && notes.markers === notes.defined && citations.resolved > 0);
  assert.deepEqual(Object.keys(evidence).sort(), ['authors', 'date', 'language', 'title']);
});
