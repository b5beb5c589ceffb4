import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pushApart, separateBoxes, type Box } from './separate-boxes.ts';

const side = fc.integer({ min: 5, max: 80 });
const place = fc.integer({ min: -200, max: 200 });
const boxes = fc.array(fc.record({ x: place, y: place, halfWidth: side, halfHeight: side }), { maxLength: 30 });

test('No box covers another, wherever they began.', () => {
  fc.assert(
    fc.property(boxes, (found) => {
      separateBoxes(found);
      assert.equal(
        found.some((box, index) => found.slice(index + 1).some((other) => isCovered(box, other))),
        false,
      );
    }),
    { numRuns: 50 },
  );
});

test('Boxes that do not cover each other stay where they are.', () => {
  const apart = [box(0, 0), box(30, 0), box(0, 30)];
  assert.equal(pushApart(apart, 1), false);
  assert.deepEqual(apart, [box(0, 0), box(30, 0), box(0, 30)]);
});

test('Boxes move aside, unless up and down is much the shorter way.', () => {
  const beside = [box(0, 0), box(10, 0)];
  separateBoxes(beside);
  assert.deepEqual(beside, [box(-5, 0), box(15, 0)]);
  const below = [box(0, 0), box(2, 18)];
  separateBoxes(below);
  assert.deepEqual(below, [box(0, -1), box(2, 19)]);
});

function box(x: number, y: number): Box {
  return { x, y, halfWidth: 10, halfHeight: 10 };
}

function isCovered(one: Box, other: Box): boolean {
  const tolerance = 0.02;
  const isApartX = Math.abs(one.x - other.x) >= one.halfWidth + other.halfWidth - tolerance;
  return !isApartX && Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight - tolerance;
}
