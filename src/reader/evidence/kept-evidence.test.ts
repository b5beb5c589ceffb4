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
  const account = { ...paraphrase, part: 'accounts', subject: 'Failure', path: '/events/failure/#said-how-lamps' };
  assert.deepEqual(readKept(JSON.parse(JSON.stringify(account))), account);
  const summary = { ...sampleEvidence.summary, id: 'three', note: '' };
  assert.deepEqual(readKept(JSON.parse(JSON.stringify(summary))), summary);
  assert.deepEqual(readKept({ ...summary, sources: [] }), { ...summary, sources: [] });
});

test('What it does not know is left out.', () => {
  assert.deepEqual(readKept({ ...kept, onclick: 'x', library: { ...kept.library, more: 1 } }), kept);
});

test('An entry with a field missing, too long or of another kind is none.', () => {
  for (const field of Object.keys(kept).filter((name) => name !== 'isQuoted')) {
    assert.equal(readKept({ ...kept, [field]: undefined }), undefined, field);
    assert.equal(readKept({ ...kept, [field]: { a: 1 } }), undefined, field);
  }
  assert.equal(readKept({ ...kept, note: 'x'.repeat(20_001) }), undefined);
  assert.equal(readKept({ ...kept, words: [] }), undefined);
  assert.equal(readKept(null), undefined);
});

test('An entry whose sources are not whole, too many, or none for words of a document, is none.', () => {
  const [source] = kept.sources;
  assert.ok(source);
  const { citations } = source;
  for (const sources of [
    [],
    [source, source],
    [null],
    [{ ...source, place: 1 }],
    [{ ...source, citations: null }],
    [{ ...source, citations: { ...citations, apa: 1 } }],
  ])
    assert.equal(readKept({ ...kept, sources }), undefined);
  const summary = { ...sampleEvidence.summary, id: 'three', note: '' };
  assert.equal(readKept({ ...summary, sources: Array.from({ length: 201 }, () => source) }), undefined);
});

test('What was kept when there was one source alone is read as it would be kept today.', () => {
  const { part, subject, sources, ...rest } = kept;
  const flat = { ...rest, ...sources[0], kind: 'quotation', title: subject };
  assert.deepEqual(readKept(flat), kept);
  const paraphrase = { ...flat, kind: 'paraphrase', event: null };
  assert.deepEqual(readKept(paraphrase), { ...kept, part: 'digest' });
  assert.deepEqual(readKept({ ...paraphrase, event: 'Failure' }), { ...kept, part: 'accounts', subject: 'Failure' });
  assert.equal(part, 'text');
  assert.equal(readKept({ ...flat, kind: 'other' }), undefined);
});

test('An address that is no page of the web or of this site is refused.', () => {
  for (const link of ['javascript:alert(1)', 'https://x y', ' https://x.example', 'data:text/html,x', '//x.example', 'https://'])
    assert.equal(readKept({ ...kept, link }), undefined, link);
  for (const path of ['//x.example/', '/documents/../x/', '/documents/a/#x y', 'javascript:x', '/guide/a/'])
    assert.equal(readKept({ ...kept, path }), undefined, path);
});

test('Whatever a file holds, an entry comes of it or none.', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      assert.equal(readKept(value), undefined);
    }),
  );
});
