import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { findQuotations } from './find-quotations.ts';

const found = (text: string): string[] => blocksOf(findQuotations(draftOf(text)));

test('A paragraph that a colon introduces and a marker closes is a quotation.', () => {
  assert.deepEqual(found('He wrote:\n\nPay by Friday.³\n\nNobody did.⁴\n'), [
    'He wrote:',
    '> Pay by Friday.[^3]',
    'Nobody did.[^4]',
  ]);
});

test('Words in quotation marks, or without a marker, stay a paragraph.', () => {
  assert.deepEqual(found('He wrote:\n\n“Pay by Friday.”³\n'), ['He wrote:', '“Pay by Friday.”[^3]']);
  assert.deepEqual(found('He wrote:\n\nPay by Friday.\n'), ['He wrote:', 'Pay by Friday.']);
});
