import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readKept } from './kept-evidence.ts';
import { sampleEvidence } from './sample-evidence.ts';

const kept = { ...sampleEvidence.quotation, id: 'one', note: 'Check this.' };

test('An entry is read as it was kept.', () => {
  assert.deepEqual(readKept(JSON.parse(JSON.stringify(kept))), kept);
  const paraphrase = { ...sampleEvidence.paraphrase, id: 'two', note: '', digestDate: null };
  assert.deepEqual(readKept(JSON.parse(JSON.stringify(paraphrase))), paraphrase);
  const account = { ...paraphrase, event: 'Failure', path: '/events/failure/#said-how-lamps' };
  assert.deepEqual(readKept(JSON.parse(JSON.stringify(account))), account);
});

test('What it does not know is left out.', () => {
  assert.deepEqual(readKept({ ...kept, onclick: 'x', library: { ...kept.library, more: 1 } }), kept);
});

test('An entry with a field missing, too long or of another kind is none.', () => {
  for (const field of Object.keys(kept).filter((name) => !['isQuoted', 'event'].includes(name))) {
    assert.equal(readKept({ ...kept, [field]: undefined }), undefined, field);
    assert.equal(readKept({ ...kept, [field]: { a: 1 } }), undefined, field);
  }
  assert.equal(readKept({ ...kept, note: 'x'.repeat(20_001) }), undefined);
  assert.equal(readKept({ ...kept, words: [] }), undefined);
  assert.equal(readKept(null), undefined);
});

test('What was kept before accounts of events could be is of none.', () => {
  assert.deepEqual(readKept({ ...kept, event: undefined }), kept);
  assert.equal(readKept({ ...kept, event: { a: 1 } }), undefined);
});

test('An address that is no page of the web or of this site is refused.', () => {
  for (const link of ['javascript:alert(1)', 'https://x y', ' https://x.example', 'data:text/html,x', '//x.example', 'https://'])
    assert.equal(readKept({ ...kept, link }), undefined, link);
  for (const path of ['//x.example/', '/documents/../x/', '/documents/a/#x y', 'javascript:x', '/topics/a/'])
    assert.equal(readKept({ ...kept, path }), undefined, path);
});

test('Whatever a file holds, an entry comes of it or none.', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      assert.equal(readKept(value), undefined);
    }),
  );
});
