import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { joinLines } from './join-lines.ts';

test('Short lines that follow each other are one paragraph with breaks.', () => {
  assert.deepEqual(blocksOf(joinLines(draftOf('Ada Morrow\nThe Quay\nKellan\n\nEnd.\n'))), [
    'Ada Morrow\\\nThe Quay\\\nKellan',
    'End.',
  ]);
});

test('Sentences on lines of their own stay paragraphs.', () => {
  assert.deepEqual(blocksOf(joinLines(draftOf('It rained.\nIt poured.\n'))), ['It rained.', 'It poured.']);
});
