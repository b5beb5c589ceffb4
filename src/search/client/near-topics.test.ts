import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopicEntry } from '../lexicon/write-lexicon.ts';
import { madeUpEngine } from '../query/made-up-engine.ts';
import { nearTopics } from './near-topics.ts';

const topic = (id: string, name: string, ...aliases: string[]): TopicEntry =>
  ({ id, record: { name, kind: 'person', aliases: aliases.map((text) => ({ text })) } }) as unknown as TopicEntry;
const { lexicon } = madeUpEngine(
  {
    a: { text: 'Qassem Soleimani', path: '/topics/soleimani/' },
    b: { text: 'Farpoint Light', path: '/topics/light/' },
  },
  [topic('soleimani', 'Qassem Soleimani', 'Suleimani'), topic('light', 'Farpoint Light'), topic('none', 'Farpoint')],
);
const near = (query: string): string[] => nearTopics(lexicon, query).map(({ id }) => id);

test('Topics with a name like the query are found, by any of their names.', () => {
  assert.deepEqual(near('sulaymanee'), ['soleimani']);
  assert.deepEqual(near('farpiont lihgt'), ['light']);
});

test('What is like no name finds none, and topics without a page are passed over.', () => {
  assert.deepEqual(near('zebra'), []);
  assert.deepEqual(near(''), []);
  assert.deepEqual(near('farpoint'), ['light']);
});
