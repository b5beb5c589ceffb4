import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRecord } from './describe-record.ts';
import type { IndexedRecord } from './search-engine.ts';

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
const extent = { passages: 3, words: 40 };
const plain = (text: string) => ({ text, isMarked: false });
const marked = (text: string) => ({ text, isMarked: true });

test('A result leads to its very passages, says whose words they are, and marks what was sought as text.', () => {
  const found = [{ text: 'force', isPhrase: false, positions: [1, 6, 11], isInTitle: false }];
  assert.deepEqual(describeRecord(record, { found }, extent), {
    path: '/documents/a/',
    about: 'Briefing · 2020',
    summary: 'What it says.',
    title: [plain('Quds '), marked('Force')],
    passages: [
      {
        path: '/documents/a/#d-1',
        part: 'digest',
        heading: [plain('Attacks')],
        excerpt: [plain('The '), marked('force'), plain(' attacked.')],
      },
      {
        path: '/documents/a/text/#t-1',
        part: 'text',
        heading: [plain('Attacks')],
        excerpt: [plain('A <'), marked('b>force</b'), plain('> text.')],
      },
    ],
    passageCount: 2,
  });
});

test('What stands before the first passage leads to the page itself.', () => {
  const found = [{ text: 'smith', isPhrase: false, positions: [3], isInTitle: false }];
  const { passages } = describeRecord(record, { found }, extent);
  assert.deepEqual(passages, [
    { path: '/documents/a/', part: 'digest', heading: [], excerpt: [plain('By '), marked('Smith'), plain('.')] },
  ]);
});

test('A record that was found by its title alone has no passages.', () => {
  const found = [{ text: 'quds', isPhrase: false, positions: [0], isInTitle: false }];
  assert.deepEqual(describeRecord(record, { found }, extent).passages, []);
});

test('The words of a phrase count only inside it.', () => {
  const found = [
    { text: 'force', isPhrase: false, positions: [1, 6, 11], isInTitle: false },
    { text: 'the force', isPhrase: true, positions: [5, 6], isInTitle: false },
  ];
  assert.deepEqual(
    describeRecord(record, { found }, extent).passages.map(({ path }) => path),
    ['/documents/a/#d-1'],
  );
});

test('No more passages are shown than wanted, and all are counted.', () => {
  const found = [{ text: 'force', isPhrase: false, positions: [1, 6, 11], isInTitle: false }];
  const { passages, passageCount } = describeRecord(record, { found }, { passages: 1, words: 40 });
  assert.deepEqual([passages.length, passageCount], [1, 2]);
});
