import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { measure } from './measure.ts';

const folder = '../shared/data/import';
const skip = existsSync(folder) ? false : `There is no ${folder}.`;

test(
  'Articles are found with an F1 of at least 0.957, none below 0.5, and better than by either extractor.',
  { skip },
  async () => {
    const { articles } = await measure(`${folder}/articles`);
    assert.ok(articles);
    assert.deepEqual(articles.problems, []);
    assert.ok(articles.reader.f1 >= 0.957, String(articles.reader.f1));
    assert.ok(articles.reader.worst.f1 >= 0.5, JSON.stringify(articles.reader.worst));
    assert.ok(articles.reader.f1 > Math.max(articles.readability.f1, articles.defuddle.f1));
  },
);

test('Every note is kept and every marker joined.', { skip }, async () => {
  const { notes } = await measure(`${folder}/footnotes`);
  assert.ok(notes);
  assert.deepEqual(notes.misses, []);
});
