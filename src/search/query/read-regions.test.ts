import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTitle, readRegions } from './read-regions.ts';
import type { IndexedRecord } from './search-engine.ts';

const record: IndexedRecord = {
  path: '/documents/a/',
  title: 'The title',
  about: '',
  summary: '',
  words: 'Briefing. The title. By Smith. Section one. First words here. Second. Notes. A note. Section one. Original text.'.split(
    ' ',
  ),
  anchors: [
    { id: 's-one', element: 'h2', text: 'Section one', position: 5 },
    { id: 'd-1', element: 'p', text: 'First words here.', position: 7 },
    { id: 'd-2', element: 'p', text: 'Second.', position: 10 },
    { id: 'notes', element: 'h2', text: 'Notes', position: 11 },
    { id: 'full-text', element: 'div', text: '', position: 14 },
    { id: 's-one', element: 'h2', text: 'Section one', position: 14 },
    { id: 't-1', element: 'p', text: 'Original text.', position: 16 },
  ],
};

test('Every passage is a region with its part and heading; headings and title are in none.', () => {
  const one = { start: 5, end: 7 };
  assert.deepEqual(readRegions(record), [
    { id: null, isPassage: false, part: 'digest', start: 3, end: 5, heading: null, isFirst: false, isNote: false },
    { id: 'd-1', isPassage: true, part: 'digest', start: 7, end: 10, heading: one, isFirst: true, isNote: false },
    { id: 'd-2', isPassage: true, part: 'digest', start: 10, end: 11, heading: one, isFirst: false, isNote: false },
    {
      id: 'notes',
      isPassage: false,
      part: 'digest',
      start: 12,
      end: 14,
      heading: { start: 11, end: 12 },
      isFirst: true,
      isNote: true,
    },
    {
      id: 't-1',
      isPassage: true,
      part: 'text',
      start: 16,
      end: 18,
      heading: { start: 14, end: 16 },
      isFirst: true,
      isNote: false,
    },
  ]);
});

test('Topics and chapters have no parts.', () => {
  assert.deepEqual(new Set(readRegions({ ...record, path: '/topics/a/' }).map(({ part }) => part)), new Set([null, 'text']));
});

test('A record without ids is one region after its title.', () => {
  assert.deepEqual(readRegions({ ...record, anchors: [] }), [
    { id: null, isPassage: false, part: 'digest', start: 3, end: 18, heading: null, isFirst: false, isNote: false },
  ]);
});

test('A title that does not stand in the words is nowhere.', () => {
  assert.deepEqual(findTitle({ ...record, title: 'Another title' }), { start: 0, end: 0 });
});
