import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Capture } from './capture.ts';
import { composeEvidence } from './compose-evidence.ts';
import { sampleData, sampleEvidence } from './sample-evidence.ts';

const quoted: Capture = {
  ...{ id: 'lamps', part: 'text', words: ['The lamp failed.', 'Boats signalled.'], directive: ':~:text=The%20lamp' },
  passages: [
    { id: 't-1111111', marks: [] },
    { id: 't-2222222', marks: [] },
  ],
};
const paraphrased: Capture = {
  ...{ id: 'lamps', part: 'digest', words: ['It was dark for two hours.'], directive: ':~:text=It%20was' },
  passages: [{ id: 'd-1111111', marks: [0] }],
};

test('Words of a full text are a quotation, with the places of its passages and a public address.', () => {
  assert.deepEqual(composeEvidence(quoted, sampleData), sampleEvidence.quotation);
});

test('Words of a digest are a paraphrase, with the places that it names for these words.', () => {
  assert.deepEqual(composeEvidence(paraphrased, sampleData), sampleEvidence.paraphrase);
  const passages = [
    { id: 'd-1111111', marks: [0, 1] },
    { id: 'd-2222222', marks: [0] },
  ];
  assert.equal(composeEvidence({ ...paraphrased, passages }, sampleData).sources[0]?.place, 'section 1, paras 1–2');
});

test('Words that the document quotes are told from its own.', () => {
  assert.equal(composeEvidence(quoted, sampleData).isQuoted, false);
  assert.equal(composeEvidence({ ...quoted, passages: quoted.passages.slice(1) }, sampleData).isQuoted, true);
});

test('Where the text is not public the public address is that of the nearest point of the digest.', () => {
  const data = { ...sampleData, isTextPublic: false, points: { 't-1111111': 'd-2222222' } };
  const { link, path } = composeEvidence(quoted, data);
  assert.equal(link, 'https://library.example/reader/documents/lamps/#d-2222222');
  assert.equal(path, '/documents/lamps/text/#t-1111111:~:text=The%20lamp');
  assert.equal(composeEvidence(quoted, { ...data, points: {} }).link, 'https://library.example/reader/documents/lamps/');
});

test('Where accounts are compared words are a paraphrase as well, with the places of the statements and the address there.', () => {
  const event = { id: 'failure', name: 'Failure of the lamp', places: ['section 1, para 1', 'section 1, para 2; note 3'] };
  const passages = [{ id: 'said-how-lamps', marks: [0] }] as const;
  assert.deepEqual(composeEvidence({ ...paraphrased, passages, event }, sampleData), {
    ...sampleEvidence.paraphrase,
    ...{ part: 'accounts', subject: 'Failure of the lamp', digestDate: null },
    sources: [{ short: 'Vale 1931', place: 'section 1, paras 1–2; note 3', citations: sampleData.citations }],
    path: '/events/failure/#said-how-lamps:~:text=It%20was',
    link: 'https://library.example/reader/events/failure/#said-how-lamps:~:text=It%20was',
  });
});

test('A passage that the data does not know gives no place.', () => {
  assert.equal(composeEvidence({ ...quoted, passages: [{ id: 't-9999999', marks: [] }] }, sampleData).sources[0]?.place, '');
});
