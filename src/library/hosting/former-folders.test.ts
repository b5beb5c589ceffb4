import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerFolders } from './former-folders.ts';

test('A former id stands in every address of its entry, and in none of another.', () => {
  const folders = formerFolders({
    documents: [
      { id: 'report', record: { formerly: ['paper'] } },
      { id: 'letters', record: {} },
    ],
    topics: [],
    events: [{ id: 'fire', record: { formerly: ['blaze', 'night'] } }],
  });
  const paper = { from: 'documents/paper/', to: 'documents/report/' };
  assert.deepEqual(folders, [
    { ...paper, entry: paper },
    { from: 'timeline/documents/paper/', to: 'timeline/documents/report/', entry: paper },
    ...['blaze', 'night'].map((former) => {
      const folder = { from: `events/${former}/`, to: 'events/fire/' };
      return { ...folder, entry: folder };
    }),
  ]);
});
