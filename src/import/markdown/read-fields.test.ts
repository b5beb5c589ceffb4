import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordEvidence } from '../draft.ts';
import { readFields } from './read-fields.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

const fields = (yaml: string): RecordEvidence => readFields(splitFrontmatter(`---\n${yaml}\n---\n\nWords.`).fields);
const authors = (yaml: string): unknown => fields(yaml).authors?.value;

test('Fields are found under the names that sites use, with their line.', () => {
  const found = fields("date: '2021-11-07'\nsource_url: https://a.example/b\ntags: x\ntitle: On\\_Water\nlang: en_GB");
  const surely = (line: number, name: string) => ({ line, evidence: `frontmatter, “${name}”`, confidence: 0.95 });
  assert.deepEqual(found, {
    title: { value: 'On\\_Water', ...surely(5, 'title') },
    date: { value: '2021-11-07', ...surely(2, 'date') },
    language: { value: 'en-GB', ...surely(6, 'lang') },
    url: { value: 'https://a.example/b', ...surely(3, 'source_url') },
  });
});

test('Dates are read with a time or in words; what is no date is passed over for the next name.', () => {
  assert.equal(fields('date: 2021-11-07 12:55:14-05:00').date?.value, '2021-11-07');
  assert.equal(fields('date: 3 January 2020').date?.value, '2020-01-03');
  assert.equal(fields('date: soon\npublished: 2019').date?.value, '2019');
  assert.equal(fields('date: 2021-02-30').date, undefined);
});

test('Authors are a byline, a list or maps.', () => {
  assert.deepEqual(authors('author: Ann Lee and Bo Ray'), [
    { family: 'Lee', given: 'Ann' },
    { family: 'Ray', given: 'Bo' },
  ]);
  assert.deepEqual(authors('author: "Lee, Ann"'), [{ family: 'Lee', given: 'Ann' }]);
  assert.deepEqual(authors('authors:\n  - Lee, Ann Mary\n  - name: River Agency\n  - {family: Ray, given: Bo}'), [
    { family: 'Lee', given: 'Ann Mary' },
    { literal: 'River Agency' },
    { family: 'Ray', given: 'Bo' },
  ]);
});

test('Addresses that are none of the web, and fields of the prototype, are no evidence.', () => {
  assert.deepEqual(fields('url: javascript:alert(1)\n__proto__: {title: x}\nconstructor: y'), {});
});
