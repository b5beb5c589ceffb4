import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyContext } from './import-context.ts';
import { importDocument } from './import-document.ts';
import { printReceipt } from './print-receipt.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const defaults = { licence: 'All rights reserved', publishText: false, language: 'en' };

for (const name of readdirSync(fixtures).sort()) {
  test(`The document in fixtures/${name} becomes the text, record and receipt beside it.`, async () => {
    const bytes = readFileSync(path.join(fixtures, name, 'source.txt'));
    const source = { path: `${name}.txt`, name: `${name}.txt`, bytes };
    const imported = await importDocument(source, emptyContext(defaults));
    assert.ok('receipt' in imported, JSON.stringify(imported));
    const expected = (file: string): string => readFileSync(path.join(fixtures, name, file), 'utf8');
    assert.equal(imported.text, expected('text.mdx'));
    assert.equal(imported.record, expected('record.mdx'));
    assert.equal(`${printReceipt({ receipt: imported.receipt, text: 'new' })}\n`, expected('receipt.txt'));
  });
}
