import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeUpDocument } from '../build/corpus/made-up-document.ts';
import { makeWords } from '../search/made-up/made-up-words.ts';
import { fileOfDocument, plainDocument } from './plain-document.ts';

const setting = { documents: 40, words: makeWords(), topics: [] };

test('Of a made-up document stays what every generator reads: its title, its prose and its notes.', () => {
  const withComponent = 7;
  const source = makeUpDocument(withComponent, setting);
  const document = plainDocument(withComponent, setting);
  assert.ok(source.includes('<FieldTable') && source.includes(':cite['));
  assert.equal(document.id, 'document-7');
  assert.ok(source.includes(`title: "${document.title}"`));
  assert.doesNotMatch(document.body, /<FieldTable|:cite\[|publishText/);
  assert.equal(document.body.match(/^\[\^\d+\]: /gm)?.length, source.match(/^\[\^\d+\]: /gm)?.length);
  assert.ok(document.body.split(/\s+/).length > 1900);
  assert.ok(fileOfDocument(document).startsWith(`---\ntitle: "${document.title}"\n---\n`));
});
