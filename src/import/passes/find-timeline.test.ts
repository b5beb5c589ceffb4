import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { findHeadings } from './find-headings.ts';
import { findTimeline } from './find-timeline.ts';

test('A section of dates and what happened is a list in its order; entries that lost their date are flagged.', () => {
  const text =
    'How it went\n\nFive dates to know.\n\n\nThe pier is sold.\n\nAugust 2029\n\nThe boiler bursts.\n\nMay 7 2030\n\nThe crews walk out.\n';
  const draft = findTimeline(findHeadings(draftOf(text)));
  assert.deepEqual(blocksOf(draft), [
    '## How it went',
    'Five dates to know.',
    '- The pier is sold.\n- **August 2029** The boiler bursts.\n- **May 7 2030** The crews walk out.',
  ]);
  assert.deepEqual(draft.flags, [
    { line: 6, rule: 'text/undated-entry', what: 'This entry of a timeline stands without a date in the copy.' },
  ]);
});

test('One date alone makes no timeline.', () => {
  const draft = findHeadings(draftOf('How it went\n\nMay 2030\n\nThe crews walk out.\n'));
  assert.equal(findTimeline(draft), draft);
});

test('A date with nothing under it stays in the list.', () => {
  const draft = findHeadings(draftOf('How it went\n\n3 May 2029\n\n4 May 2029\n\nThe boiler bursts.\n'));
  assert.deepEqual(blocksOf(findTimeline(draft)), ['## How it went', '- **3 May 2029**\n- **4 May 2029** The boiler bursts.']);
});
