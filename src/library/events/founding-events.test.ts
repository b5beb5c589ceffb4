import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { placesOf } from '../content/places.ts';
import { readContent } from '../content/read-content.ts';

/** The parts of an original that no digest repeats; they lead to the record. */
const parts = ['title', 'standfirst', 'picture caption'];

test('In a public build every statement on the founding events leads to a point of its document.', async () => {
  const root = path.join(import.meta.dirname, '../../..');
  const { content } = await readContent(placesOf(root, 'content', false), path.join(root, 'src'));
  assert.ok(content);
  const { events } = joinLibrary(content, false);
  const lost = events.flatMap(({ id, accounts }) =>
    accounts.flatMap(({ document, statements }) =>
      statements.flatMap(({ marks }) =>
        marks
          .filter(({ locator, place }) => !place && !parts.includes(locator))
          .map(({ locator }) => `${id}: ${document.id}, ${locator}`),
      ),
    ),
  );
  assert.ok(events.length >= 10);
  assert.deepEqual(lost, []);
});
