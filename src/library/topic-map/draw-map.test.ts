import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryTopic } from '../library.ts';
import { drawMap, type Spot } from './draw-map.ts';
import { tiedTopic } from './tied-topic.ts';

const topics = ring(60);
const map = drawMap(topics);

test('The same topics always give the same map, in whatever order they come.', () => {
  assert.equal(JSON.stringify(drawMap(topics.toReversed())), JSON.stringify(map));
});

test('No sign or name covers another.', () => {
  const boxes = (map?.spots ?? []).map(boxOf);
  assert.equal(boxes.length, 60);
  const covered = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => isCovered(box, other)));
  assert.deepEqual(covered, []);
});

test('Everything stands within the map, at whole coordinates.', () => {
  assert.ok(map);
  for (const spot of map.spots) {
    const { left, right, top, bottom } = boxOf(spot);
    assert.ok(left >= 0 && top >= 0 && right <= map.width && bottom <= map.height, spot.topic.id);
    assert.ok(Number.isInteger(spot.x) && Number.isInteger(spot.y), spot.topic.id);
  }
});

test('The sign of the topic with most passages is the largest, in area as in number.', () => {
  const [most, , , fourth] =
    drawMap([tiedTopic('a', 400, { b: 1 }), ...['b', 'c', 'd'].map((id) => tiedTopic(id, 100, { a: 1 }))])?.spots ?? [];
  assert.deepEqual([most?.topic.id, most?.radius, fourth?.radius], ['a', 30, 15]);
});

test('The strongest quarter of the ties has the heaviest lines, the next quarter lighter ones.', () => {
  const drawn = drawMap([
    tiedTopic('a', 9, { b: 0.9 }),
    tiedTopic('b', 8, { a: 0.9, c: 0.5 }),
    tiedTopic('c', 7, { b: 0.5, d: 0.2 }),
    tiedTopic('d', 6, { c: 0.2, e: 0.1 }),
    tiedTopic('e', 5, { d: 0.1 }),
  ]);
  assert.deepEqual(
    drawn?.lines.map(({ weight }) => weight),
    [3, 2, 1, 1],
  );
});

test('The reach of a topic is a line and a ring for each of its ties.', () => {
  const drawn = drawMap([tiedTopic('a', 4, { b: 1 }), tiedTopic('b', 1, { a: 1, c: 1 }), tiedTopic('c', 1, { b: 1 })]);
  assert.ok(drawn);
  assert.deepEqual(
    drawn.spots.map(({ reach }) => reach.match(/L/g)?.length),
    [1, 2, 1],
  );
  const [one, other] = drawn.spots;
  assert.ok(one && other && one.reach.startsWith(`M${String(one.x)} ${String(one.y)}L${String(other.x)} ${String(other.y)}M`));
});

test('Topics that stand with no other give no map.', () => {
  assert.equal(drawMap([]), null);
  assert.equal(drawMap([tiedTopic('lamp', 3, {}), tiedTopic('rook', 2, {})]), null);
});

/** Topics of which each is tied to its neighbours and one far away. */
function ring(size: number): LibraryTopic[] {
  const idOf = (place: number): string => `topic ${String((place + size) % size).padStart(2, '0')} of the harbour`;
  return Array.from({ length: size }, (_, place) =>
    tiedTopic(idOf(place), 1 + ((place * 37) % 100), { [idOf(place + 1)]: 0.8, [idOf(place - 1)]: 0.8, [idOf(place * 7)]: 0.3 }),
  );
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sign and its name as they are drawn; a letter is taken to be half as wide as its font is high. */
function boxOf({ x, y, radius, fontSize, label }: Spot): Edges {
  const halfWidth = Math.max(radius, (Math.max(...label.map(({ text }) => text.length)) * fontSize) / 4);
  return { left: x - halfWidth, right: x + halfWidth, top: y - radius, bottom: y + (label.at(-1)?.y ?? 0) + fontSize * 0.2 };
}

function isCovered(one: Edges, other: Edges): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
