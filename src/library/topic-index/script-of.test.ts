import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptOf, scriptOrder } from './script-of.ts';

test('The first letter of a name says its script.', () => {
  assert.deepEqual(
    ['Farpoint', '27 lamps', '«Маяк»', 'فنار', 'פנס', 'Φάρος', '灯台', '…'].map((name) => scriptOf(name).id),
    ['latin', 'latin', 'cyrillic', 'arabic', 'hebrew', 'greek', 'other', 'latin'],
  );
});

test('Arabic and Hebrew are written from right to left, and other scripts come last.', () => {
  assert.deepEqual(
    scriptOrder.filter(({ direction }) => direction === 'rtl').map(({ id }) => id),
    ['arabic', 'hebrew'],
  );
  assert.equal(scriptOrder.at(-1)?.heading, 'Other scripts');
});
