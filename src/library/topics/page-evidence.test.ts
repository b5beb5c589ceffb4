import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlacedPassage } from '../library.ts';
import { pageEvidence } from './page-evidence.ts';

const placed = (document: string, id: string): PlacedPassage => ({
  ...{ document, part: 'digest' },
  passage: {
    ...{ id, kind: 'paragraph', text: '', range: [0, 0], heading: -1, block: 1, ordinal: 1, line: 1 },
    ...{ mentions: [], locators: [], citations: [], notes: [] },
  },
});
const evidence = [
  { document: 'lamps', passages: [placed('lamps', 'd-1'), placed('lamps', 'd-2'), placed('lamps', 'd-3')] },
  { document: 'wicks', passages: [placed('wicks', 'd-4'), placed('wicks', 'd-5')] },
];

test('Evidence is parted after so many passages, and a document goes on from one page to the next.', () => {
  const pages = pageEvidence(evidence, 2).map(({ first, last, groups }) => ({
    ...{ first, last },
    groups: groups.map(({ document, passages }) => [document, ...passages.map(({ passage }) => passage.id)]),
  }));
  assert.deepEqual(pages, [
    { first: 1, last: 2, groups: [['lamps', 'd-1', 'd-2']] },
    {
      first: 3,
      last: 4,
      groups: [
        ['lamps', 'd-3'],
        ['wicks', 'd-4'],
      ],
    },
    { first: 5, last: 5, groups: [['wicks', 'd-5']] },
  ]);
});

test('Without evidence there is one page, and it is empty.', () => {
  assert.deepEqual(pageEvidence([]), [{ first: 0, last: 0, groups: [] }]);
});
