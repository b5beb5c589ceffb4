import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentSchema } from '../schema/document.ts';
import { readFrontmatter } from '../schema/read-frontmatter.ts';
import { recordOf, writeRecord } from './write-record.ts';

const source = { file: 'mills.txt', sha256: '0'.repeat(64) };
const defaults = { licence: 'All rights reserved', publishText: false, language: 'en' };

test('A record of nothing says why for every field, and passes its own check.', () => {
  const record = recordOf({}, source, defaults);
  assert.equal(documentSchema.safeParse(record).success, true);
  assert.deepEqual(Object.keys(record.missing ?? {}), ['title', 'authors', 'publisher', 'container', 'date', 'url']);
  assert.equal(record.suppliedTitle, 'Untitled document, imported from mills.txt');
});

test('Hostile words in a record stay words.', () => {
  const value = '"--- \n{x}: [no] # 2020-01-01';
  const written = writeRecord(recordOf({ title: { value, line: 1, evidence: '', confidence: 1 } }, source, defaults));
  assert.equal((readFrontmatter(written, 'a.mdx').data as { title: string }).title, value);
});

test('What a file says of its own making is no author and no date of the document.', () => {
  const about = { line: 0, evidence: 'core property', confidence: 0.3 };
  const made = { authors: { value: [{ literal: 'Typing Pool' }], ...about }, date: { value: '2019-05-01', ...about } };
  const { authors, date, missing } = recordOf(made, source, defaults);
  assert.deepEqual([authors, date], [null, null]);
  assert.ok(missing?.authors && missing.date);
});
