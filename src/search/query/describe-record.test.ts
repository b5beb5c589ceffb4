import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRecord } from './describe-record.ts';
import { listPassages } from './list-passages.ts';
import { madeUpEngine } from './made-up-engine.ts';
import type { HeldTerm } from './rank-records.ts';
import type { IndexedRecord, SearchEngine } from './search-engine.ts';

const record: IndexedRecord = {
  path: '/documents/a/',
  title: 'Quds Force',
  about: 'Briefing · 2020',
  summary: 'What it says.',
  words: 'Quds Force. By Smith. Attacks. The force attacked. Nothing. Attacks. A <b>force</b> text.'.split(' '),
  anchors: [
    { id: 's-attacks', element: 'h2', text: 'Attacks', position: 4 },
    { id: 'd-1', element: 'p', text: 'The force attacked.', position: 5 },
    { id: 'd-2', element: 'p', text: 'Nothing.', position: 8 },
    { id: 'full-text', element: 'div', text: '', position: 9 },
    { id: 's-attacks', element: 'h2', text: 'Attacks', position: 9 },
    { id: 't-1', element: 'p', text: 'A <b>force</b> text.', position: 10 },
  ],
};
const engine: SearchEngine = { ...madeUpEngine({}), load: () => Promise.resolve(record) };
const extent = { passages: 3, words: 40 };
const plain = (text: string) => ({ text, isMarked: false });
const marked = (text: string) => ({ text, isMarked: true });
const held = (text: string, isPhrase = false, otherName: string | null = null): HeldTerm => {
  const form = { text, words: text.split(' '), isTyped: true, isExact: false, isWeak: false };
  return { term: { text, isPhrase, forms: [form], topics: [], count: 1 }, worth: 1, isInTitle: false, otherName };
};
const describe = (...found: HeldTerm[]) => describeRecord(engine, { id: 'a', found }, extent);
const pathsOf = (passages: readonly { path: string }[]): string[] => passages.map(({ path }) => path);

test('A result leads to its very passages, says whose words they are, and marks what was sought as text.', async () => {
  assert.deepEqual(await describe(held('force', false, 'Quds Corps')), {
    path: '/documents/a/',
    about: 'Briefing · 2020',
    summary: 'What it says.',
    otherNames: ['Quds Corps'],
    title: [plain('Quds '), marked('Force')],
    passages: [
      {
        path: '/documents/a/#d-1',
        part: 'digest',
        heading: [plain('Attacks')],
        excerpt: [plain('The '), marked('force'), plain(' attacked.')],
        held: 1,
      },
      {
        path: '/documents/a/text/#t-1',
        part: 'text',
        heading: [plain('Attacks')],
        excerpt: [plain('A <'), marked('b>force</b'), plain('> text.')],
        held: 1,
      },
    ],
    passageCount: 2,
  });
});

test('Where no passage holds what was sought, the part of the page that does stands for them.', async () => {
  assert.deepEqual((await describe(held('smith'))).passages, [
    { path: '/documents/a/', part: 'digest', heading: [], excerpt: [plain('By '), marked('Smith'), plain('.')], held: 1 },
  ]);
});

test('A record that was found by its title alone has no passages.', async () => {
  assert.deepEqual((await describe(held('quds'))).passages, []);
});

test('The words of a phrase count only inside it.', async () => {
  const { passages } = await describe(held('force'), held('the force', true));
  assert.deepEqual(pathsOf(passages), ['/documents/a/#d-1']);
});

test('No more passages are shown than wanted, and all are counted; those with more of the words come first.', async () => {
  const { passages, passageCount } = await describeRecord(
    engine,
    { id: 'a', found: [held('force'), held('text')] },
    { passages: 1, words: 40 },
  );
  assert.deepEqual([pathsOf(passages), passages[0]?.held, passageCount], [['/documents/a/text/#t-1'], 2, 2]);
});

test('All passages come in the order of the text.', async () => {
  const passages = await listPassages(engine, { id: 'a', found: [held('force'), held('text')] }, 40);
  assert.deepEqual(pathsOf(passages), ['/documents/a/#d-1', '/documents/a/text/#t-1']);
});
