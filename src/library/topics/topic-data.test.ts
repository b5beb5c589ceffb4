import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../schema/fact.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Library, LibraryTopic } from '../library.ts';
import { topicData } from './topic-data.ts';

const board = topic('board', { name: 'Light Board', kind: 'organisation' });
const rock = topic('rock', { name: 'The Rock', kind: 'place' });
const library = {
  settings: { address: 'https://lamps.example/reader/' },
  topicById: new Map([board, rock].map((known) => [known.id, known])),
} as unknown as Library;

test('A topic has its type, its names in all languages, its page and its pages elsewhere.', () => {
  const sameAs = ['https://example.org/lamp'];
  const aliases = [{ text: 'Old Lamp' }, { text: 'فنار', language: 'ar' }];
  assert.deepEqual(topicData(topic('lamp', { name: 'Great Lamp', kind: 'place', aliases, sameAs }), library), {
    '@type': 'Place',
    name: 'Great Lamp',
    url: 'https://lamps.example/reader/topics/lamp/',
    alternateName: ['Old Lamp', 'فنار'],
    description: 'A fixture.',
    sameAs,
  });
});

test('Misprints and names that mean it in some documents only are none of its names.', () => {
  const aliases = [
    { text: 'Lump', misprint: true },
    { text: 'Lamp', short: true },
    { text: 'Light', ambiguous: true },
  ];
  assert.deepEqual(topicData(topic('lamp', { aliases }), library), plain('lamp'));
});

test('An agreement and an idea are things, since schema.org has no types for them.', () => {
  for (const kind of ['agreement', 'idea'] as const) assert.equal(topicData(topic('pact', { kind }), library)['@type'], 'Thing');
});

test('Of dates that agree the most precise is told; dates that differ are not.', () => {
  const agreeing = [fact('died', { date: '1902' }), fact('died', { date: '1902-03-04' }), fact('died', { text: 'at sea' })];
  assert.deepEqual(topicData(topic('rook', { facts: agreeing }), library), { ...plain('rook'), deathDate: '1902-03-04' });
  const differing = [fact('died', { date: '1902-03-04' }), fact('died', { date: '1902-03-05' })];
  assert.deepEqual(topicData(topic('rook', { facts: differing }), library), plain('rook'));
});

test('Facts that name a topic and no more are links, where schema.org allows its kind.', () => {
  const facts = [
    fact('affiliation', { topic: 'board' }),
    fact('affiliation', { topic: 'board' }),
    fact('affiliation', { topic: 'rock' }),
    fact('affiliation', { topic: 'unknown' }),
  ];
  assert.deepEqual(topicData(topic('rook', { facts }), library), {
    ...plain('rook'),
    affiliation: [{ '@type': 'Organization', name: 'Light Board', url: 'https://lamps.example/reader/topics/board/' }],
  });
});

test('What a fact says in words is left to the page, which names its source.', () => {
  const facts = [
    fact('role', { text: 'a thief, said the board', topic: 'board' }),
    fact('affiliation', { text: 'enemy of the Light Board', topic: 'board' }),
    fact('affiliation', { topic: 'board', note: 'He denies it.' }),
  ];
  assert.deepEqual(topicData(topic('rook', { facts }), library), plain('rook'));
});

function plain(id: string) {
  return { '@type': 'Person', name: id, url: `https://lamps.example/reader/topics/${id}/`, description: 'A fixture.' };
}

function topic(id: string, record: Partial<Topic>): LibraryTopic {
  return { id, record: { name: id, kind: 'person', summary: 'A fixture.', aliases: [], ...record } } as unknown as LibraryTopic;
}

function fact(name: Fact['fact'], said: Partial<Fact>): Fact {
  return { fact: name, document: 'lamps', at: 'para 1', ...said };
}
