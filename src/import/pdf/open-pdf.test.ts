import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePdf } from './make-pdf.ts';
import { openPdf, pdfLimits, type PdfLimits } from './open-pdf.ts';

const words = [{ text: 'Enough words to be a page of text.', x: 70, y: 700, size: 11 }];

async function ruleOf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<string> {
  const result = await openPdf(bytes, 'a.pdf', limits);
  return 'rule' in result ? result.rule : 'read';
}

test('a file with a text layer is read', async () => {
  assert.equal(await ruleOf(makePdf([words])), 'read');
});

test('a locked file says so', async () => {
  assert.equal(await ruleOf(makePdf([words], { isLocked: true })), 'import/pdf-encrypted');
});

test('bytes that are no PDF, and a PDF cut off at its head, are broken', async () => {
  assert.equal(await ruleOf(new TextEncoder().encode('Hello')), 'import/pdf-broken');
  assert.equal(await ruleOf(makePdf([words]).slice(0, 60)), 'import/pdf-broken');
});

test('pages without a letter are pictures', async () => {
  const result = await openPdf(makePdf([[], []]), 'a.pdf', pdfLimits);
  assert.deepEqual(result, {
    file: 'a.pdf',
    line: 1,
    column: 1,
    rule: 'import/pdf-record-only',
    severity: 'error',
    what: 'The PDF has no text layer: its 2 pages are pictures.',
    why: 'Pictures of words cannot be searched, cited or linked, so the document can only have a record, without a text.',
    fix: 'Write its record by hand, or put the file through text recognition (OCR) and import the result.',
  });
});

test('too many bytes or pages, or too much time, are told', async () => {
  const bytes = makePdf([words, words]);
  assert.equal(await ruleOf(bytes, { ...pdfLimits, bytes: 100 }), 'import/pdf-too-large');
  assert.equal(await ruleOf(bytes, { ...pdfLimits, pages: 1 }), 'import/pdf-too-large');
  assert.equal(await ruleOf(bytes, { ...pdfLimits, seconds: 0 }), 'import/pdf-too-slow');
});

test('the bytes of the caller stay as they are', async () => {
  const bytes = makePdf([words]);
  const before = Buffer.from(bytes).toString('hex');
  await openPdf(bytes, 'a.pdf', pdfLimits);
  assert.equal(Buffer.from(bytes).toString('hex'), before);
});

test('no damage to a file makes the reader throw', async () => {
  const whole = makePdf([words, words]);
  let seed = 7;
  const random = (limit: number): number => (seed = (seed * 48271) % 2147483647) % limit;
  for (let round = 0; round < 60; round++) {
    const bytes = whole.slice(0, round % 3 === 0 ? random(whole.length) : whole.length);
    for (let change = 0; change < 12; change++) bytes[random(bytes.length || 1)] = random(256);
    assert.match(await ruleOf(bytes), /^(?:read|import\/pdf-)/);
  }
});
