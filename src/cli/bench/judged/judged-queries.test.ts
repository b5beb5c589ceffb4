import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { joinLibrary } from '../../../library/join-library.ts';
import { placesOf } from '../../../library/content/places.ts';
import { readContent } from '../../../library/content/read-content.ts';
import { findAnswers, type Answering } from './find-answers.ts';
import { queryClasses, readJudgedQueries, type Answer } from './judged-queries.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const { content } = await readContent(placesOf(root, 'content', true), path.join(root, 'src'));
assert.ok(content, 'The content has errors: see `npm run check -- content`.');
const { documents } = joinLibrary(content, true);
const queries = readJudgedQueries();
const answers = queries.flatMap(({ id, answers: own }) => own.map((answer) => ({ query: id, answer })));

test('There are at least 80 queries, each with an id of its own, of every class and on every document.', () => {
  assert.ok(queries.length >= 80);
  assert.equal(new Set(queries.map(({ id }) => id)).size, queries.length);
  assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length);
  for (const each of queryClasses) assert.ok(queries.filter((query) => query.class === each).length >= 10, each);
  for (const { id } of documents) assert.ok(answers.filter(({ answer }) => answer.document === id).length >= 10, id);
});

test('Every answer is there: in the digest unless it is said not to be, and in the full text where that is held.', () => {
  const missing = answers.filter(({ answer }) => !isThere(answer));
  assert.deepEqual(missing, []);
});

function isThere(answer: Answer): boolean {
  const document = documents.find(({ id }) => id === answer.document);
  if (!document) return false;
  if ('reference' in answer) return document.record.references?.some(({ id }) => id === answer.reference) ?? false;
  const isFound = (held: Answering): boolean => findAnswers(answer, [held]).length > 0;
  const isInDigest = answer.isInDigest === false || isFound({ ...document, text: null });
  return isInDigest && (document.text === null || isFound({ ...document, summary: null }));
}
