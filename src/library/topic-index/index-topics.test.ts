import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Alias } from '../../schema/topic.ts';
import type { LibraryTopic } from '../library.ts';
import { indexTopics } from './index-topics.ts';

test('Topics and other names stand in one alphabet, numbers first and by their value.', () => {
  assert.deepEqual(
    told(topic('Popular Units', 'PU', 'al-Hashd'), topic('Gorse', '27 Gorse', '5 Gorses', 'the Furze'), topic('Äsh')),
    [
      'Latin script',
      '0–9: 5 Gorses see Gorse',
      '0–9: 27 Gorse see Gorse',
      'A: Äsh',
      'F: the Furze see Gorse',
      'G: Gorse',
      'H: al-Hashd see Popular Units',
      'P: Popular Units',
      'P: PU see Popular Units',
    ],
  );
});

test('Short and ambiguous names may mean a topic, and misprints are called so.', () => {
  assert.deepEqual(
    told(
      topic('Adam Rook', { text: 'Rook', short: true }, { text: 'Adma Rook', misprint: true, short: true }),
      topic('Tide', { text: 'Ebb', ambiguous: true }),
    ),
    [
      'Latin script',
      'A: Adam Rook',
      'A: Adma Rook misprint Adam Rook',
      'E: Ebb may mean Tide',
      'R: Rook may mean Adam Rook',
      'T: Tide',
    ],
  );
});

test('A name that two topics share leads to both, each in its own way.', () => {
  assert.deepEqual(
    told(topic('Adam Rook', { text: 'Rook', short: true }), topic('Bea Rook', { text: 'Rook', short: true })).slice(-1),
    ['R: Rook may mean Adam Rook | Bea Rook'],
  );
  assert.deepEqual(told(topic('Adam Rook', 'Rook'), topic('Bea Rook', { text: 'Rook', ambiguous: true })).slice(-1), [
    'R: Rook see Adam Rook; may mean Bea Rook',
  ]);
});

test('A topic stands before another name of the same words.', () => {
  assert.deepEqual(told(topic('Rook'), topic('Adam Rook', { text: 'Rook', ambiguous: true })).slice(-2), [
    'R: Rook',
    'R: Rook may mean Adam Rook',
  ]);
});

test('Spellings that the matcher generates are listed once, and not beside the name of their topic.', () => {
  assert.deepEqual(told(topic('Kata’ib', 'Kataib', 'KA', { text: 'Ka', exact: true }, { text: 'KATAIB', exact: true })), [
    'Latin script',
    'K: KA see Kata’ib',
    'K: Kata’ib',
  ]);
});

test('Words that stand in the way of a name are not listed.', () => {
  assert.deepEqual(told(topic('Adam Rook', { text: 'Rook', unless: ['Rook Rock'] })), [
    'Latin script',
    'A: Adam Rook',
    'R: Rook see Adam Rook',
  ]);
});

test('Other scripts have alphabets of their own, with the language of each name.', () => {
  const lamp = topic(
    'Lamp',
    { text: 'مصباح', language: 'ar' },
    { text: 'چراغ', language: 'fa' },
    { text: 'Лампа', language: 'ru' },
  );
  assert.deepEqual(told(lamp, topic('Iraq', { text: 'العراق', language: 'ar' })), [
    'Latin script',
    'I: Iraq',
    'L: Lamp',
    'Arabic script',
    'چ: چراغ (fa) see Lamp',
    'ع: العراق (ar) see Iraq',
    'م: مصباح (ar) see Lamp',
    'Cyrillic script',
    'Л: Лампа (ru) see Lamp',
  ]);
});

test('A library without topics has no index.', () => {
  assert.deepEqual(indexTopics([]), []);
});

function topic(name: string, ...aliases: (Alias | string)[]): LibraryTopic {
  const listed = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { id: name.toLowerCase(), record: { name, aliases: listed } } as unknown as LibraryTopic;
}

function told(...topics: LibraryTopic[]): string[] {
  return indexTopics(topics).flatMap(({ script, letters }) => [
    script.heading,
    ...letters.flatMap(({ letter, entries }) =>
      entries.map(({ name, language, topic: own, references }) => {
        const targets = references.map((reference) => `${reference.relation} ${namesOf(reference.topics)}`).join('; ');
        assert.equal(own === null, references.length > 0);
        return [`${letter}: ${name}`, language && `(${language})`, targets].filter(Boolean).join(' ');
      }),
    ),
  ]);
}

function namesOf(topics: readonly LibraryTopic[]): string {
  return topics.map(({ record }) => record.name).join(' | ');
}
