import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Capture } from './capture.ts';
import { composeSummary } from './compose-summary.ts';
import { sampleEvidence, sampleSummary } from './sample-evidence.ts';

const captured: Capture = {
  ...{ part: 'introduction', id: 'topics/farpoint-light', words: ['A light in the fog, dark for two hours.'] },
  ...{ passages: [{ id: 'p-1111111', marks: [0, 1, 2] }], directive: ':~:text=A%20light' },
};
const shortsOf = (capture: Capture): string[] =>
  composeSummary(capture, sampleSummary).sources.map(({ short, place }) => `${short} ${place}`.trim());

test('What the library says of a topic is its summary, with each document once and all its places.', () => {
  assert.deepEqual(composeSummary(captured, sampleSummary), sampleEvidence.summary);
});

test('Only the documents that are cited for these words are its sources.', () => {
  assert.deepEqual(shortsOf({ ...captured, passages: [{ id: 'p-1111111', marks: [1] }] }), ['Orr 1930']);
  assert.deepEqual(shortsOf({ ...captured, passages: [{ id: 'p-1111111', marks: [] }] }), []);
  assert.deepEqual(shortsOf({ ...captured, passages: [{ id: 'p-9999999', marks: [0] }] }), []);
});

test('A fact has all its sources.', () => {
  const fact: Capture = { ...captured, part: 'facts', passages: [{ id: 'fact-1111111', marks: 'all' }] };
  assert.deepEqual(shortsOf(fact), ['Vale 1931 section 1, para 1']);
  const { part, link } = composeSummary({ ...fact, directive: '' }, sampleSummary);
  assert.deepEqual([part, link], ['facts', 'https://library.example/reader/topics/farpoint-light/#fact-1111111']);
});

test('What cites no document of the library is no source.', () => {
  assert.deepEqual(composeSummary(captured, { ...sampleSummary, sources: {} }).sources, []);
});
