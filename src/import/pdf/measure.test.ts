import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { measure } from './measure.ts';

const folder = new URL('../../../../shared/data/import/reports', import.meta.url).pathname;
const skip = existsSync(folder) ? false : `${folder} is not here`;

test('real reports keep their notes, markers, headings and words', { skip }, async () => {
  const figures = await measure(folder);
  assert.deepEqual(figures.problems, []);
  assert.ok(figures.noteShare >= 0.99, `notes ${figures.noteShare}`);
  assert.ok(figures.markerShare >= 0.99, `markers ${figures.markerShare}`);
  assert.ok(figures.markersFalse <= figures.notes / 1000, `false markers ${figures.markersFalse}`);
  assert.ok(figures.headingRecall >= 0.97, `headings found ${figures.headingRecall}`);
  assert.ok(figures.headingPrecision >= 0.9, `headings right ${figures.headingPrecision}`);
  assert.equal(figures.footersLeft, 0);
  assert.ok(figures.wordRecall >= 0.995, `words kept ${figures.wordRecall}`);
});
