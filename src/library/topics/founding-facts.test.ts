import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { findPlace } from '../reading/find-place.ts';
import { joinLibrary } from '../join-library.ts';
import { placesOf } from '../content/places.ts';
import { readContent } from '../content/read-content.ts';

test('Every fact of the founding library leads to a point of a digest where no text is held.', async () => {
  const { content } = await readContent(placesOf(process.cwd(), 'content', false), path.join(import.meta.dirname, '../..'));
  assert.ok(content);
  const { topics, documentById } = joinLibrary({ ...content, texts: [] }, false);
  const facts = topics.flatMap(({ id, record }) => (record.facts ?? []).map((fact) => ({ id, ...fact })));
  const lost = facts.filter(({ document, at }) => {
    const source = documentById.get(document);
    return !source || findPlace(source, at) === undefined;
  });
  assert.deepEqual(lost, []);
  assert.ok(facts.length > 200);
});
