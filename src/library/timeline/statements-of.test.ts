import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSubjects } from './count-subjects.ts';
import type { DatedStatement } from '../library.ts';
import { statementsOfDocument, statementsOfTopic } from './statements-of.ts';
import { topicsInStatement } from './topics-in-statement.ts';

const passage = {
  text: 'Rook came in 1901. The lamp failed in 1902, and Rook left the lamp.',
  mentions: [
    { topic: 'rook', start: 0, end: 4 },
    { topic: 'lamp', start: 19, end: 27 },
    { topic: 'rook', start: 48, end: 52 },
    { topic: 'lamp', start: 58, end: 66 },
  ],
};
const came = statement('1901', 'a', 0, 'Rook came in 1901.');
const failed = statement('1902', 'a', 19, 'The lamp failed in 1902, and Rook left the lamp.');
const elsewhere = statement('1902', 'b', 0, 'Rook came in 1901.');
const library = { timeline: [came, failed, elsewhere] };

test('A statement names the topics of its own sentence, each once, not those of the rest of its passage.', () => {
  assert.deepEqual(topicsInStatement(came), ['rook']);
  assert.deepEqual(topicsInStatement(failed), ['lamp', 'rook']);
});

test('The statements of a topic are those whose sentence names it, those of a document all that it makes.', () => {
  assert.deepEqual(statementsOfTopic(library, 'lamp'), [failed]);
  assert.deepEqual(statementsOfTopic(library, 'rook'), [came, failed, elsewhere]);
  assert.deepEqual(statementsOfDocument(library, 'a'), [came, failed]);
});

test('What no statement names has none.', () => {
  assert.deepEqual([statementsOfTopic(library, 'oil'), statementsOfDocument(library, 'c')], [[], []]);
});

test('The index is made once: it gives the same list again.', () => {
  assert.equal(statementsOfTopic(library, 'rook'), statementsOfTopic(library, 'rook'));
});

test('Topics and documents are counted by statement, most first and then by id.', () => {
  assert.deepEqual(countSubjects(library.timeline), {
    topics: [
      { id: 'rook', count: 3 },
      { id: 'lamp', count: 1 },
    ],
    documents: [
      { id: 'a', count: 2 },
      { id: 'b', count: 1 },
    ],
  });
});

function statement(date: string, document: string, offset: number, sentence: string): DatedStatement {
  return { date, document, passage, offset, sentence } as unknown as DatedStatement;
}
