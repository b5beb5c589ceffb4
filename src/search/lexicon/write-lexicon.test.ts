import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Lexicon } from './lexicon.ts';
import { readVocabulary } from './vocabulary.ts';
import { writeLexicon, type RecordWords, type TopicEntry } from './write-lexicon.ts';

const read = (packed: Uint8Array): Lexicon => JSON.parse(gunzipSync(packed).toString()) as Lexicon;
const record = (id: string, words: string, path = `/documents/${id}/`, kind = 'news'): RecordWords => ({
  ...{ id, path, kind },
  words: words.split(' '),
});
const topic: TopicEntry = {
  id: 'salih',
  record: {
    name: 'Barham Salih',
    kind: 'person',
    aliases: [
      { text: 'Salih', short: true, unless: ['Ali Salih'] },
      { text: 'BS', exact: true },
      { text: 'Salhi', misprint: true },
    ],
  },
};

test('Words have the number of records that hold any of their forms, and topics their names with conditions.', () => {
  const records = [
    record('a', 'rocket rockets iran'),
    record('b', 'rockets'),
    record('c', 'salih', '/topics/salih/', 'topic'),
    record('d', 'iran', '/guide/d/', 'guide'),
  ];
  assert.deepEqual(read(writeLexicon(records, 'en', [topic])), {
    language: 'en',
    records: 4,
    least: 1,
    words: '0iran\n0rocket\n6s\n0salih',
    counts: 'C..B',
    topics: {
      ids: ['salih'],
      kinds: ['person'],
      records: ['c'],
      names: [['Barham Salih', 'Salih', 'BS', 'Salhi']],
      conditions: ['0214'],
      unless: { 0: ['Ali Salih'] },
    },
    apart: { topic: [], event: [], guide: ['d'] },
  });
});

test('The vocabulary of a large library leaves out the rarest words, but none of a name.', () => {
  const rare = Array.from({ length: 20_000 }, (_, index) => `w${(index * 7_919).toString(36)}x${(index ** 2).toString(36)}`);
  const records = [record('a', `${rare.join(' ')} common`), record('b', 'common salih')];
  const packed = writeLexicon(records, 'en', [topic]);
  const vocabulary = readVocabulary(read(packed));
  assert.deepEqual([vocabulary.least, vocabulary.words], [2, ['common', 'salih']]);
  assert.ok(packed.length < 1000);
});

test('The same records give the same bytes, in whatever order their words come.', () => {
  const [first, second] = [record('a', 'one two three'), record('a', 'three two one')];
  assert.deepEqual(writeLexicon([first], 'en', [topic]), writeLexicon([second], 'en', [topic]));
});
