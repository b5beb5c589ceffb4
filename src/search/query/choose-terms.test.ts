import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopicEntry } from '../lexicon/write-lexicon.ts';
import { chooseTerms } from './choose-terms.ts';
import { madeUpEngine } from './made-up-engine.ts';
import { parseQuery } from './parse-query.ts';

const topic = (id: string, kind: TopicEntry['record']['kind'], name: string, ...aliases: TopicEntry['record']['aliases']) => ({
  id,
  record: { name, kind, aliases },
});
const topics: TopicEntry[] = [
  topic('soleimani', 'person', 'Qassem Soleimani', { text: 'Soleimani' }, { text: 'Qasim Sulaimani' }, { text: 'قاسم سلیمانی' }),
  topic('us', 'place', 'United States', { text: 'US', exact: true }),
  topic('salih', 'person', 'Barham Salih', { text: 'Salih', short: true }),
  topic('fatah', 'organisation', 'Fatah Alliance', { text: 'Fatah', exact: true, unless: ['Fatah movement'] }),
  topic('protests', 'event', 'Iraqi protests', { text: 'October revolt' }),
];
const pages = Object.fromEntries(
  topics.map(({ id, record: { name, aliases } }) => {
    const text = [name, ...aliases.map((alias) => alias.text)].join(' ');
    return [id, { text, path: `/topics/${id}/` }];
  }),
);
const { lexicon } = madeUpEngine(
  {
    ...pages,
    a: { text: 'soleimani united states us qassem forces kirkuk iraqi protests october revolt' },
    b: { text: 'fatah movement alliance kirkuk salih' },
  },
  topics,
);
const understand = (typed: string, how: { isVerbatim?: boolean; isTyping?: boolean } = {}) => {
  const meaning = chooseTerms(parseQuery(typed), lexicon, { isKnown: () => false, isVerbatim: false, isTyping: false, ...how });
  return {
    terms: meaning.terms.map(({ text, topics: ids }) => [text, ...ids.map(({ id }) => id)].join(' → ')),
    named: meaning.named.map(({ topic: { id }, written }) => `${written} → ${id}`),
    suggested: meaning.suggested.map(({ topic: { id } }) => id),
    searched: meaning.correction?.query ?? null,
  };
};

test('A topic that is named is one term with all names that stand elsewhere than on its page.', () => {
  const { terms } = chooseTerms(parseQuery('qasim SULAIMANI in Kirkuk'), lexicon, {
    isKnown: () => false,
    isVerbatim: false,
    isTyping: false,
  });
  assert.deepEqual(
    terms.map(({ text, forms }) => [text, forms.map((form) => form.text)]),
    [
      ['qasim SULAIMANI', ['Qassem Soleimani', 'Soleimani']],
      ['kirkuk', ['kirkuk']],
    ],
  );
});

test('A name in another script and a part of a name that no text writes name the topic.', () => {
  for (const typed of ['قاسم سليماني', 'Sulaimani', 'sulaimany'])
    assert.deepEqual(understand(typed).terms, [`${typed} → soleimani`]);
});

test('A name that is a word as well names its topic where the case agrees, or where it is the whole query.', () => {
  assert.deepEqual(understand('US forces').named, ['US → us']);
  assert.deepEqual(understand('us').named, ['us → us']);
  assert.deepEqual(understand('U.S.').named, ['U.S → us']);
  assert.deepEqual(understand('us forces'), { terms: ['us', 'forces'], named: [], suggested: [], searched: null });
});

test('A short name suggests its topic and changes nothing.', () => {
  assert.deepEqual(understand('salih kirkuk'), { terms: ['salih', 'kirkuk'], named: [], suggested: ['salih'], searched: null });
});

test('A longer name that means something else names nothing.', () => {
  assert.deepEqual(understand('Fatah movement').named, []);
  assert.deepEqual(understand('Fatah Alliance').named, ['Fatah Alliance → fatah']);
});

test('A name that describes is sought by its words as well.', () => {
  assert.deepEqual(understand('Iraqi protests').terms, ['Iraqi protests → protests', 'iraqi', 'protests']);
});

test('A word that stands nowhere is corrected, and the reader is told what is searched.', () => {
  assert.deepEqual(understand('Kirkuc, united sates'), {
    terms: ['united sates → us', 'kirkuk'],
    named: ['united sates → us'],
    suggested: [],
    searched: 'kirkuk, united States',
  });
});

test('Words are searched exactly as typed where the reader wants that.', () => {
  assert.deepEqual(understand('Kirkuc soleimani', { isVerbatim: true }), {
    terms: ['kirkuc', 'soleimani'],
    named: ['soleimani → soleimani'],
    suggested: [],
    searched: null,
  });
});

test('The word being typed stands for those that begin like it, and is not corrected.', () => {
  const reading = { isKnown: () => false, isVerbatim: false, isTyping: true };
  const forms = (typed: string) => chooseTerms(parseQuery(typed), lexicon, reading).terms.flatMap((term) => term.forms);
  assert.deepEqual(
    forms('kirkuk qas').map(({ text }) => text),
    ['kirkuk', 'qas', 'qassem', 'qasim'],
  );
  assert.deepEqual(
    forms('qas ').map(({ text }) => text),
    ['qas'],
  );
});

test('Words that say nothing are sought only where there is nothing else.', () => {
  assert.deepEqual(understand('who is the head of kirkuk').terms, ['head', 'kirkuk']);
  assert.deepEqual(understand('who is who').terms, ['who', 'is']);
  assert.deepEqual(understand('who is "kirkuk"').terms, ['kirkuk', 'kirkuk']);
});
