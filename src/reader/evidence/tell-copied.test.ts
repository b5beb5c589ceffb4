import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEvidence } from './sample-evidence.ts';
import { tellCopied } from './tell-copied.ts';

const { quotation, paraphrase, summary } = sampleEvidence;

test('Of one passage it tells what it is and where in the original it stands.', () => {
  assert.equal(tellCopied([quotation], false), 'Quotation and source copied: section 1, paras 1–2.');
  assert.equal(tellCopied([paraphrase], true), 'Paraphrase and source copied as Markdown: section 1, para 1.');
  const sources = quotation.sources.map((source) => ({ ...source, place: '' }));
  assert.equal(tellCopied([{ ...quotation, sources }], false), 'Quotation and source copied, without a place in the original.');
});

test('Of what the library says it tells how many documents that cites.', () => {
  assert.equal(tellCopied([summary], false), 'Summary and 2 sources copied.');
  assert.equal(tellCopied([{ ...summary, sources: summary.sources.slice(1) }], true), 'Summary and source copied as Markdown.');
  assert.equal(tellCopied([{ ...summary, sources: [] }], false), 'Summary copied. It names no source for these words.');
});

test('Of several it tells their number.', () => {
  assert.equal(tellCopied([summary, quotation], false), '2 passages copied, each with its source.');
});
