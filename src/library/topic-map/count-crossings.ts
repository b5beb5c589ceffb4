import type { Tie } from './choose-ties.ts';

type Point = Readonly<{ x: number; y: number }>;

/** How many pairs of ties cross each other, where each end stands at its point. Ties that share an end do not cross. */
export function countCrossings(points: readonly Point[], ties: readonly Tie[]): number {
  const lines = ties.flatMap(({ from, to }) => {
    const [start, end] = [points[from], points[to]];
    return start && end ? [[start, end] as const] : [];
  });
  return lines.reduce((sum, line, place) => sum + lines.slice(0, place).filter((other) => isCrossed(line, other)).length, 0);
}

type Segment = readonly [Point, Point];

function isCrossed(one: Segment, other: Segment): boolean {
  return isParted(one, other) && isParted(other, one);
}

/** Whether the ends of a segment stand on two sides of the line through another. */
function isParted([start, end]: Segment, [one, other]: Segment): boolean {
  return side(start, end, one) * side(start, end, other) < 0;
}

function side(start: Point, end: Point, point: Point): number {
  return (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x);
}
