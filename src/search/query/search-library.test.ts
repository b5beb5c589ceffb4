import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpEngine } from './made-up-engine.ts';
import { isEmptyRequest, searchLibrary, type SearchRequest } from './search-library.ts';

const byKind = madeUpEngine({
  chapter: { text: 'iran iran iran iran', values: { kind: ['guide'] } },
  event: { text: 'iran iran iran iran', values: { kind: ['event'] } },
  topic: { text: 'iran iran iran', values: { kind: ['topic'] } },
  undated: { text: 'iran iran', values: { kind: ['news'] } },
  older: { text: 'iran iran iran', values: { kind: ['briefing'] }, date: '2019' },
  newer: { text: 'iran', values: { kind: ['briefing'] }, date: '2020-01-03' },
});

const search = async (request: Partial<SearchRequest>, engine = byKind) => {
  const outcome = await searchLibrary(engine, { query: '', choice: {}, order: 'best', ...request });
  const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
  return { ...outcome, records: idsOf(outcome.records), topics: idsOf(outcome.topics), matching: outcome.matching.length };
};
const idsFor = async (query: string, engine = byKind): Promise<string[]> => (await search({ query }, engine)).records.sort();

test('Documents come first, then topics, events and the guide, each the best first.', async () => {
  const { records, topics, matching } = await search({ query: 'iran' });
  assert.deepEqual(records, ['older', 'undated', 'newer', 'topic', 'event', 'chapter']);
  assert.deepEqual([topics, matching], [['topic'], 6]);
});

test('The newest come first where the reader wants that, undated documents last.', async () => {
  const { records } = await search({ query: 'iran', order: 'newest' });
  assert.deepEqual(records, ['newer', 'older', 'undated', 'topic', 'event', 'chapter']);
});

test('A choice narrows what the query finds, which is still counted.', async () => {
  const { records, matching } = await search({ query: 'iran', choice: { kind: ['news'] } });
  assert.deepEqual([records, matching], [['undated'], 6]);
});

test('A choice or a typed filter without a word finds all that it admits, the newest first.', async () => {
  assert.deepEqual((await search({ choice: { kind: ['briefing', 'news'] } })).records, ['newer', 'older', 'undated']);
  assert.deepEqual((await search({ query: 'kind:briefing kind:news' })).records, ['newer', 'older', 'undated']);
});

test('A typed filter narrows what is counted as well; an unknown value is told and narrows nothing.', async () => {
  const { records, matching, unknownFilters } = await search({ query: 'iran kind:briefing topic:zebra' });
  assert.deepEqual([records, matching], [['older', 'newer'], 2]);
  assert.deepEqual(unknownFilters, [{ facet: 'topic', value: 'zebra', isExcluded: false }]);
});

test('A request is empty without a word and without a choice.', () => {
  const nothing: SearchRequest = { query: ' ?! ', choice: { kind: [] }, order: 'newest' };
  assert.equal(isEmptyRequest(nothing), true);
  assert.equal(isEmptyRequest({ ...nothing, query: 'iran' }), false);
  assert.equal(isEmptyRequest({ ...nothing, choice: { kind: ['news'] } }), false);
});

const texts = madeUpEngine({
  strike: { text: 'a strike near kirkuk as reported' },
  funeral: { text: 'the death of soleimani and the funeral' },
  politics: { text: 'soleimani and the death of a coalition' },
});

test('A record needs only one of the words, and a word that stands nowhere is named.', async () => {
  assert.deepEqual(await idsFor('kirkuk funeral', texts), ['funeral', 'strike']);
  const { records, unknown } = await search({ query: 'kirkuk zebra' }, texts);
  assert.deepEqual([records, unknown.map(({ text }) => text)], [['strike'], ['zebra']]);
});

test('A word is not taken for a shorter one with which it begins.', async () => {
  const { records, unknown } = await search({ query: 'astronaut' }, texts);
  assert.deepEqual([records, unknown.map(({ text }) => text)], [[], ['astronaut']]);
});

test('A phrase finds the records alone in which its words stand next to each other.', async () => {
  assert.deepEqual(await idsFor('"death of soleimani"', texts), ['funeral']);
  assert.deepEqual(await idsFor('"kirkuk" funeral', texts), ['strike']);
});

test('A phrase that stands nowhere is named, and its words are found; of two phrases that never meet one will do.', async () => {
  const { records, unknown } = await search({ query: '"kirkuk strike"' }, texts);
  assert.deepEqual([records, unknown.map(({ text, isPhrase }) => [text, isPhrase])], [['strike'], [['kirkuk strike', true]]]);
  assert.deepEqual(await idsFor('"near kirkuk" "the funeral"', texts), ['funeral', 'strike']);
});

test('A word or phrase that is excluded is in no result.', async () => {
  assert.deepEqual(await idsFor('soleimani -funeral', texts), ['politics']);
  assert.deepEqual(await idsFor('soleimani -"death of soleimani"', texts), ['politics']);
  assert.deepEqual(await idsFor('-soleimani', texts), ['strike']);
  assert.deepEqual(await idsFor('kirkuk -zebra', texts), ['strike']);
});

test('A misspelled word is searched as it was meant, and exactly as typed where the reader wants that.', async () => {
  const { records, correction } = await search({ query: 'kirkk strike' }, texts);
  assert.deepEqual([records, correction], [['strike'], { query: 'kirkuk strike', words: [{ typed: 'kirkk', meant: 'kirkuk' }] }]);
  assert.deepEqual((await search({ query: 'kirkk', isVerbatim: true }, texts)).records, []);
});

test('While a word is typed, words that begin like it are found.', async () => {
  assert.deepEqual((await search({ query: 'kir', isTyping: true }, texts)).records, ['strike']);
  assert.deepEqual((await search({ query: 'kir' }, texts)).records, []);
});

const named = madeUpEngine(
  {
    talk: { text: 'pmu pmu pmu iraq' },
    pmu: { text: 'popular mobilisation units pmu hashd', path: '/topics/pmu/', values: { kind: ['topic'] } },
    iraq: { text: 'iraq iraq popular pmu pmu', path: '/topics/iraq/', values: { kind: ['topic'] } },
  },
  [
    {
      id: 'pmu',
      record: {
        name: 'Popular Mobilisation Units',
        kind: 'organisation',
        aliases: [{ text: 'PMU', exact: true }, { text: 'Hashd' }],
      },
    },
  ],
);

test('A topic that the query names comes first, and documents say by which other name they were found.', async () => {
  const outcome = await searchLibrary(named, { query: 'popular mobilization-units', choice: {}, order: 'best' });
  assert.deepEqual(
    outcome.records.map(({ id, found }) => [id, found[0]?.otherName]),
    [
      ['talk', 'PMU'],
      ['pmu', null],
      ['iraq', 'PMU'],
    ],
  );
  assert.deepEqual(
    outcome.named.map(({ topic, written }) => [topic.id, topic.record, written]),
    [['pmu', 'pmu', 'popular mobilization-units']],
  );
});

test('In a large library a word that is too rare to be listed is found, and one that stands nowhere is not.', async () => {
  const rare = Array.from({ length: 20_000 }, (_, index) => `w${(index * 7_919).toString(36)}x${(index ** 2).toString(36)}`);
  const large = madeUpEngine({ a: { text: `${rare.join(' ')} iraq` }, b: { text: 'iraq unicorn' } });
  assert.equal(large.lexicon.vocabulary.least, 2);
  assert.deepEqual(await idsFor('unicorn', large), ['b']);
  const { records, unknown } = await search({ query: 'uniform' }, large);
  assert.deepEqual([records, unknown.map(({ text }) => text)], [[], ['uniform']]);
});
