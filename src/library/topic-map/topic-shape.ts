import type { LibraryTopic } from '../library.ts';

type Kind = LibraryTopic['record']['kind'];
type Point = readonly [number, number];

/** The sign of a kind of topic around 0, 0. */
export interface Shape {
  readonly path: string;
  /** How far it reaches up, down or aside. */
  readonly extent: number;
}

const polygons: Record<Exclude<Kind, 'person'>, (size: number) => readonly Point[]> = {
  organisation: (size) => corners(4, size * 1.25, Math.PI / 4),
  agreement: (size) => corners(4, size * 1.25),
  event: (size) => star(size * 1.3),
  place: (size) => corners(3, size * 1.4, Math.PI).map(([x, y]) => [x, y - size * 0.2]),
  idea: (size) => cross(size * 1.1),
};

/** Draws the sign of a kind, about as large as a circle of that radius. The six are known apart without colour. */
export function topicShape(kind: Kind, radius: number): Shape {
  if (kind === 'person') return { path: circle(radius), extent: radius };
  const points = polygons[kind](radius);
  const path = `M${points.map((point) => point.map(round).join(' ')).join('L')}z`;
  return { path, extent: Math.max(...points.flat().map(Math.abs)) };
}

/** Path of a circle, around 0, 0 or another middle. */
export function circle(radius: number, x = 0, y = 0): string {
  const half = (width: number): string => `a${String(radius)} ${String(radius)} 0 1 1 ${String(width)} 0`;
  return `M${String(x - radius)} ${String(y)}${half(2 * radius)}${half(-2 * radius)}z`;
}

/** Corners of a regular polygon, the first at the top, turned clockwise by an angle. */
function corners(count: number, radius: number, turn = 0): Point[] {
  return Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

function star(radius: number): Point[] {
  const inner = corners(5, radius * 0.48, Math.PI / 5);
  return corners(5, radius).flatMap((point, corner) => [point, inner[corner] ?? point]);
}

function cross(size: number): Point[] {
  const arm = size * 0.42;
  let quarter: Point[] = [
    [-arm, -size],
    [arm, -size],
    [arm, -arm],
  ];
  return [0, 1, 2, 3].flatMap(() => {
    const points = quarter;
    quarter = quarter.map(([x, y]) => [-y, x]);
    return points;
  });
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
