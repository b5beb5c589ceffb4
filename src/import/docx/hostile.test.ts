import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocx } from './read-docx.ts';
import { sampleDocx, sampleParagraph as p } from './sample-docx.ts';

async function told(bytes: Uint8Array): Promise<string> {
  const result = await readDocx(bytes, { path: 'a.docx', name: 'a.docx' });
  return 'rule' in result ? `${result.rule}: ${result.what}` : 'read';
}

/** Writes other numbers over the size that the central directory gives for a part. */
function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const at = Buffer.from(changed.buffer).lastIndexOf(name) - 46;
  new DataView(changed.buffer).setUint32(at + 24, size, true);
  return changed;
}

const bomb = sampleDocx(p('x'), { more: { 'word/footnotes.xml': new Uint8Array(300_000_000) } });

test('A small file that inflates to 300 MB ends at once.', async () => {
  assert.ok(bomb.length < 400_000);
  const start = performance.now();
  assert.equal(await told(bomb), 'import/inflates: The file would inflate to 300 MB; the limit for its size is 100 MB.');
  assert.ok(performance.now() - start < 500);
});

test('A file that lies about its sizes ends at the part that does.', async () => {
  const lie = withSize(bomb, 'word/footnotes.xml', 1000);
  assert.equal(
    await told(lie),
    'import/inflates: The part “word/footnotes.xml” of the file inflates to more or less than the file says.',
  );
});

test('Damaged and protected files are problems that say so.', async () => {
  const whole = sampleDocx(p('x'));
  assert.equal(await told(whole.subarray(0, 300)), 'import/damaged: The Word document cannot be unpacked: its end is missing.');
  const changed = whole.slice();
  changed[60] = (changed[60] ?? 0) ^ 255;
  assert.match(await told(changed), /^import\/(?:damaged|inflates): /);
  const locked = whole.slice();
  const at = Buffer.from(locked.buffer).lastIndexOf('docProps/core.xml') - 46;
  locked[at + 8] = 1;
  assert.equal(await told(locked), 'import/encrypted: The Word document is protected by a password.');
});

test('Broken XML, a missing body, and an archive of something else are problems.', async () => {
  assert.match(await told(sampleDocx('<w:p><w:r>')), /^import\/unreadable-docx: The Word document cannot be read \(/);
  assert.match(
    await told(sampleDocx('x', { more: { 'word/document.xml': new Uint8Array() } })),
    /^import\/(?:unreadable-docx|empty): /,
  );
});

test('Deep nesting and entities end as problems.', async () => {
  const cell = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
  let nested = p('x');
  for (let depth = 0; depth < 5000; depth += 1) nested = cell(nested);
  assert.match(await told(sampleDocx(nested)), /^import\/too-deep: /);
  const laughs = new TextEncoder().encode(
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&b;</w:t></w:r></w:p></w:body></w:document>',
  );
  assert.match(await told(sampleDocx('', { more: { 'word/document.xml': laughs } })), /^(?:import\/unreadable-docx: |read$)/);
});
