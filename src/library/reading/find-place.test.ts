import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPlace } from './find-place.ts';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';

const digest = '\nIn short :at[paras 1-9].\n\nOil :at[para 2; note 1].\n\nFat :at[paras 4-6].\n';
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, digest),
  'documents/wicks.mdx': entry(documentRecord, digest),
  'texts/lamps.mdx': entry(textRecord, '\nOne.\n\nTwo.\n'),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const { documentById } = joinLibrary(content, true);

test('A place is looked up in the full text where that is held, else at a point of the digest.', () => {
  assert.deepEqual(found('lamps', 'para 2'), ['text', 'Two.']);
  assert.deepEqual(found('wicks', 'para 2'), ['digest', 'Oil.']);
  assert.deepEqual(found('lamps', 'para 5'), ['digest', 'In short.']);
});

test('A point on the very place comes before one on a wider range, whatever else it names.', () => {
  assert.deepEqual(found('wicks', 'paras 4-6'), ['digest', 'Fat.']);
  assert.deepEqual(found('wicks', 'note 1; para 8'), ['digest', 'Oil.']);
});

test('A place that neither has is not found.', () => {
  assert.equal(found('wicks', 'para 12'), undefined);
  assert.equal(found('wicks', 'title'), undefined);
});

function found(id: string, locator: string): readonly [string, string] | undefined {
  const document = documentById.get(id);
  assert.ok(document);
  const place = findPlace(document, locator);
  return place && [place.part, place.passage.text];
}
