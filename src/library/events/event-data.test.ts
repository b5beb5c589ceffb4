import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventData } from './event-data.ts';
import type { Library, LibraryEvent } from '../library.ts';

const library = {
  settings: { address: 'https://lamps.example/reader/' },
  topicById: new Map([
    ['failure', { record: { kind: 'event', sameAs: ['https://elsewhere.example/failure'] } }],
    ['lamp', { record: { kind: 'place', sameAs: ['https://elsewhere.example/lamp'] } }],
  ]),
} as unknown as Library;

test('An event is told with its dates, the documents on it and the pages elsewhere.', () => {
  assert.deepEqual(eventData(event({ topic: 'failure', until: '1901-03-11' }), library), {
    '@type': 'Event',
    name: 'Failure',
    url: 'https://lamps.example/reader/events/dark/',
    description: 'It went out.',
    startDate: '1901-03-09',
    endDate: '1901-03-11',
    sameAs: ['https://elsewhere.example/failure'],
    subjectOf: [
      { '@type': 'CreativeWork', name: 'On lamps', url: 'https://lamps.example/reader/documents/lamps/', datePublished: '1902' },
      { '@type': 'CreativeWork', name: '[Letters]', url: 'https://lamps.example/reader/documents/letters/' },
    ],
  });
});

test('What only belongs to the event is not the same as it.', () => {
  assert.ok(!('sameAs' in eventData(event({ topic: 'lamp' }), library)));
  assert.ok(!('sameAs' in eventData(event({}), library)));
});

function event(more: object): LibraryEvent {
  const documents = [
    { id: 'lamps', record: { title: 'On lamps', date: '1902' } },
    { id: 'letters', record: { title: null, suppliedTitle: 'Letters', date: null } },
  ];
  const record = { name: 'Failure', summary: 'It went out.', date: '1901-03-09', ...more };
  return { id: 'dark', record, accounts: documents.map((document) => ({ document })) } as unknown as LibraryEvent;
}
