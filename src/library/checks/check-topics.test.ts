import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Alias, Topic } from '../../schema/topic.ts';
import { emptyBody } from '../../markup/empty-body.ts';
import { checkTopics } from './check-topics.ts';
import type { Entry } from '../content/content.ts';

test('Topics may share a name that counts only beside their full names.', () => {
  assert.deepEqual(
    told(topic('adam', 'Adam Rook', { text: 'Rook', short: true }), topic('bea', 'Bea Rook', { text: 'Rook', short: true })),
    [],
  );
});

test('A name that is never linked without a decision may be that of others too, in any order.', () => {
  const ambiguous = topic('tide', 'Tide', { text: 'Rook', ambiguous: true });
  const plain = topic('adam', 'Adam Rook', { text: 'Rook' });
  const other = topic('bea', 'Bea Rook', { text: 'Rook' });
  assert.deepEqual(told(ambiguous, plain), []);
  assert.deepEqual(told(plain, ambiguous), []);
  assert.deepEqual(told(ambiguous, plain, other), ['bea aliases.0: “Rook” is a name of Adam Rook (adam.mdx).']);
});

test('A name that counts anywhere may not be short for another topic.', () => {
  assert.deepEqual(told(topic('adam', 'Rook'), topic('bea', 'Bea Rook', { text: 'rook', short: true })), [
    'bea aliases.0: “rook” is a name of Rook (adam.mdx).',
  ]);
});

test('Names that differ in case are two where one of them is exact.', () => {
  assert.deepEqual(told(topic('ice', 'ICE', { text: 'ICE', exact: true }), topic('frost', 'Frost', { text: 'Ice' })), []);
  assert.deepEqual(
    told(topic('ice', 'ICE', { text: 'ICE', exact: true }), topic('frost', 'Frost', { text: 'ICE', exact: true })),
    ['frost aliases.0: “ICE” is a name of ICE (ice.mdx).'],
  );
});

test('A topic that lists a name twice is told, its own name with the field of it.', () => {
  assert.deepEqual(
    told(topic('adam', 'Adam Rook', { text: 'A. Rook' }, { text: 'adam rook' }, { text: 'A Rook' }, { text: 'a-rook' })),
    ['adam aliases.1: “adam rook” is a name of this topic already.', 'adam aliases.3: “a-rook” is a name of this topic already.'],
  );
  assert.deepEqual(told(topic('adam', 'Rook'), topic('bea', 'ROOK')), ['bea name: “ROOK” is a name of Rook (adam.mdx).']);
});

test('Words of an unless are no names.', () => {
  const first = topic('adam', 'Adam Rook', { text: 'Rook', unless: ['Rook Rock'] });
  assert.deepEqual(told(first, topic('rock', 'Rook Rock')), []);
});

function topic(id: string, name: string, ...aliases: Alias[]): Entry<Topic> {
  const record: Topic = { name, kind: 'person', summary: 'A fixture.', aliases };
  return {
    id,
    file: `${id}.mdx`,
    absolute: `/${id}.mdx`,
    record,
    body: emptyBody,
    digest: '',
    locate: () => ({ line: 1, column: 1 }),
  };
}

function told(...topics: Entry<Topic>[]): string[] {
  return checkTopics(topics).map(({ file, field, what }) => `${file.replace('.mdx', '')} ${field ?? ''}: ${what}`);
}
