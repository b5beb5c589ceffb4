import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeNotes } from './place-notes.ts';

const short = (line: number) => ({ line, full: 20, folded: 20 });

test('Notes stand beside their lines where there is room.', () => {
  assert.deepEqual(placeNotes([short(0), short(30), short(200)], 10), [
    { top: 0, isFolded: false },
    { top: 30, isFolded: false },
    { top: 200, isFolded: false },
  ]);
});

test('Notes of one line stand below one another, and those after them give way no further than they must.', () => {
  assert.deepEqual(
    placeNotes([short(100), short(100), short(110), short(185), short(300)], 10).map(({ top }) => top),
    [100, 130, 160, 190, 300],
  );
});

test('A long note is folded only where it would push the next from its line.', () => {
  const long = { line: 0, full: 200, folded: 60 };
  assert.deepEqual(placeNotes([long, short(100)], 10), [
    { top: 0, isFolded: true },
    { top: 100, isFolded: false },
  ]);
  assert.deepEqual(placeNotes([long, short(210)], 10)[0], { top: 0, isFolded: false });
  assert.deepEqual(placeNotes([long], 10), [{ top: 0, isFolded: false }]);
});

test('No two notes overlap, and none stands above its line.', () => {
  const box = fc.record({ line: fc.nat(3000), full: fc.integer({ min: 1, max: 600 }), cut: fc.nat(300) });
  fc.assert(
    fc.property(fc.array(box), fc.nat(20), (made, gap) => {
      const boxes = made
        .map(({ line, full, cut }) => ({ line, full, folded: Math.max(1, full - cut) }))
        .sort((a, b) => a.line - b.line);
      const places = placeNotes(boxes, gap);
      for (const [index, { line, full, folded }] of boxes.entries()) {
        const { top = 0, isFolded = false } = places[index] ?? {};
        assert.ok(top >= line);
        assert.ok(top + (isFolded ? folded : full) + gap <= (places[index + 1]?.top ?? Infinity));
      }
    }),
  );
});
