import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEvidence } from './sample-evidence.ts';
import { readTrayFile, writeTrayFile } from './tray-file.ts';

const tray = [
  { ...sampleEvidence.quotation, id: 'one', note: 'Check.' },
  { ...sampleEvidence.paraphrase, id: 'two', note: '' },
];

test('A tray that is written to a file is read as it was.', () => {
  assert.deepEqual(readTrayFile(writeTrayFile(tray)), { entries: tray, unread: 0 });
});

test('Entries that are none are counted and left out.', () => {
  assert.deepEqual(readTrayFile(JSON.stringify({ evidenceTray: 1, passages: [{}, tray[0], 'x'] })), {
    entries: [tray[0]],
    unread: 2,
  });
});

test('Any other file is no tray.', () => {
  for (const json of ['', '{', 'null', '[]', '"passages"', '{"passages":1}']) assert.equal(readTrayFile(json), undefined);
});
