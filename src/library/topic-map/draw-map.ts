import { countPassages } from '../topics/describe-topic.ts';
import type { LibraryTopic } from '../library.ts';
import { chooseTies, type Tie } from './choose-ties.ts';
import { placeBoxes } from './place-boxes.ts';
import type { Box } from './separate-boxes.ts';
import { circle } from './topic-shape.ts';
import { topicSign, type Sign } from './topic-sign.ts';

/** A map of topics, in units that are pixels where it is shown at full size. Coordinates are whole numbers from 0, 0. */
export interface TopicMap {
  readonly width: number;
  readonly height: number;
  /** In the order of their passages, most first. */
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
}

/** A topic on the map: the middle of its sign. */
export interface Spot extends Sign {
  readonly x: number;
  readonly y: number;
  /** Path of all its lines, and of rings round the signs at their other ends. */
  readonly reach: string;
}

/** The tie between two topics. */
export interface Line {
  readonly path: string;
  /** Among all ties of the map: 3 for the strongest quarter, 2 for the next, 1 for the weaker half. */
  readonly weight: 1 | 2 | 3;
}

const margin = 12;

/**
 * Draws the map of who stands with whom: the strongest ties, and topics where no name covers another. Null where no topics
 * stand together. The same topics always give the same map.
 */
export function drawMap(all: readonly LibraryTopic[]): TopicMap | null {
  const { topics, ties } = chooseTies(all);
  if (ties.length === 0) return null;
  const most = Math.max(...topics.map(countPassages));
  const signs = topics.map((topic) => topicSign(topic, most));
  const boxes = toOrigin(
    placeBoxes(
      signs.map(({ box }) => box),
      ties,
    ),
  );
  const placed = signs.flatMap((sign, place) => (boxes[place] ? [placeSign(sign, boxes[place])] : []));
  const pairs = ties.flatMap((tie) => pairOf(tie, placed));
  return {
    width: Math.ceil(Math.max(...boxes.map(({ x, halfWidth }) => x + halfWidth))) + margin,
    height: Math.ceil(Math.max(...boxes.map(({ y, halfHeight }) => y + halfHeight))) + margin,
    spots: placed.map((sign) => ({ ...sign, reach: reachOf(sign, pairs) })),
    lines: toLines(pairs),
  };
}

function toOrigin(boxes: readonly Box[]): Box[] {
  const left = Math.min(...boxes.map(({ x, halfWidth }) => x - halfWidth)) - margin;
  const top = Math.min(...boxes.map(({ y, halfHeight }) => y - halfHeight)) - margin;
  return boxes.map((box) => ({ ...box, x: box.x - left, y: box.y - top }));
}

type PlacedSign = Sign & Pick<Spot, 'x' | 'y'>;

/** The middle of a shape stands above the middle of its box, which holds the name too. */
function placeSign(sign: Sign, { x, y, halfHeight }: Box): PlacedSign {
  return { ...sign, x: Math.round(x), y: Math.round(y - halfHeight + sign.clearance) };
}

/** A tie, with the signs at its ends. */
interface Pair {
  readonly ends: readonly [PlacedSign, PlacedSign];
  readonly strength: number;
}

function pairOf({ from, to, strength }: Tie, signs: readonly PlacedSign[]): Pair[] {
  const [one, other] = [signs[from], signs[to]];
  return one && other ? [{ ends: [one, other], strength }] : [];
}

function toLines(pairs: readonly Pair[]): Line[] {
  const strengths = pairs.map(({ strength }) => strength).sort((a, b) => b - a);
  const strong = strengths[Math.floor(pairs.length / 4)] ?? 0;
  const middling = strengths[Math.floor(pairs.length / 2)] ?? 0;
  return pairs.map(({ ends, strength }) => ({
    path: lineBetween(...ends),
    weight: strength > strong ? 3 : strength > middling ? 2 : 1,
  }));
}

function reachOf(sign: PlacedSign, pairs: readonly Pair[]): string {
  return pairs
    .filter(({ ends }) => ends.includes(sign))
    .map(({ ends: [one, other] }) => (one === sign ? other : one))
    .map((other) => lineBetween(sign, other) + circle(other.clearance, other.x, other.y))
    .join('');
}

function lineBetween(one: PlacedSign, other: PlacedSign): string {
  return `M${String(one.x)} ${String(one.y)}L${String(other.x)} ${String(other.y)}`;
}
