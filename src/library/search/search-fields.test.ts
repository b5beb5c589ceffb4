import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryDocument, LibraryEvent, LibraryTopic } from '../library.ts';
import { documentFields, eventFields, listFacets } from './search-fields.ts';

type Fields = Pick<LibraryDocument, 'record' | 'topics'>;
const document = (record: object, ...topics: string[]): LibraryDocument => {
  const whole = {
    kind: 'news',
    publisher: null,
    container: null,
    date: null,
    summary: 'In short.',
    authors: null,
    language: 'en-GB',
    ...record,
  };
  return { record: whole, topics: topics.map((id) => ({ id, count: 1 })) } as unknown as LibraryDocument & Fields;
};
const topic = (id: string, name: string): LibraryTopic =>
  ({ id, record: { name, kind: 'place', summary: 'A place.' } }) as unknown as LibraryTopic;
const event = { record: { summary: 'It went out.', date: '2020-01-03', until: '2020-01-05' } } as unknown as LibraryEvent;

test('An event says its dates in words.', () => {
  assert.deepEqual(eventFields(event), { kind: 'event', about: 'Event · 3 to 5 January 2020', summary: 'It went out.' });
});

test('A document has its kind, publisher, authors, year, topics, language and date, and says them in words.', () => {
  const authors = [{ given: 'Ben', family: 'Smith' }, { literal: 'A Team' }];
  const record = { publisher: 'A House', container: 'A Paper', date: '2020-01-06', authors };
  assert.deepEqual(documentFields(document(record, 'iraq')), {
    kind: 'news',
    publisher: 'A House',
    authors: ['Ben Smith', 'A Team'],
    language: 'en',
    year: '2020',
    topics: ['iraq'],
    date: '2020-01-06',
    about: 'News article · A Paper, A House · 6 January 2020',
    summary: 'In short.',
  });
});

test('What it appeared in stands for a publisher that is not printed; what is missing is said.', () => {
  const { publisher } = documentFields(document({ container: 'A Paper' }));
  const bare = documentFields(document({}));
  assert.deepEqual(
    [publisher, bare.publisher, bare.year, bare.about],
    ['A Paper', 'not given', 'undated', 'News article · Undated'],
  );
});

test('Facets list what there is: kinds of documents first, years from the newest, others from the most frequent.', () => {
  const smith = { given: 'Ben', family: 'Smith' };
  const documents = [
    document({ kind: 'briefing', publisher: 'B', date: '2019', authors: [smith, { literal: 'A Team' }] }, 'iran', 'iraq'),
    document({ publisher: 'A', date: '2020-01', authors: [smith, smith], language: 'fa' }, 'iraq'),
    document({}, 'iraq'),
  ];
  const values = listFacets({
    documents,
    topics: [topic('iran', 'Iran'), topic('iraq', 'Iraq')],
    events: [event],
    guide: [],
  }).map((facet) => [facet.label, facet.values.map(({ value, label, count }) => `${value}: ${label} ${String(count)}`)] as const);
  assert.deepEqual(values, [
    ['Kind', ['news: News article 2', 'briefing: Briefing 1', 'topic: Topic 2', 'event: Event 1']],
    ['Publisher', ['A: A 1', 'B: B 1', 'not given: Not given 1']],
    ['Author', ['Ben Smith: Ben Smith 2', 'A Team: A Team 1']],
    ['Year', ['2020: 2020 1', '2019: 2019 1', 'undated: Undated 1']],
    ['Topic', ['iraq: Iraq 3', 'iran: Iran 1']],
    ['Language', ['en: English 2', 'fa: Persian 1']],
  ]);
});
