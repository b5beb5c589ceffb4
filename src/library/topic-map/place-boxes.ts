import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Tie } from './choose-ties.ts';
import { countCrossings } from './count-crossings.ts';
import { pushApart, separateBoxes, type Box } from './separate-boxes.ts';

const attempts = 10;
/** Rounds in which boxes may pass through each other, so that tied ones come together, and rounds in which they may not. */
const freeRounds = 200;
const boxedRounds = 150;
/** How much wider than high the whole is to be: about as a landscape page. */
const breadth = 1.8;
const gravity = 0.06;
const repulsion = 600;
const tieLength = 60;

/** The size of a box, in half sides. */
export type Size = Pick<Box, 'halfWidth' | 'halfHeight'>;

type Body = Box & SimulationNodeDatum;

/**
 * Places boxes on a plane: tied ones near each other, none over another, in a shape wider than high. Of several attempts
 * the one with fewest crossings counts. The same boxes and ties are always placed alike: nothing here is random.
 */
export function placeBoxes(sizes: readonly Size[], ties: readonly Tie[]): Box[] {
  const placed = Array.from({ length: attempts }, (_, attempt) => arrange(sizes, ties, attempt));
  const ranked = placed.map((boxes) => ({ boxes, crossings: countCrossings(boxes, ties) }));
  return ranked.reduce((best, one) => (one.crossings < best.crossings ? one : best)).boxes;
}

function arrange(sizes: readonly Size[], ties: readonly Tie[], attempt: number): Box[] {
  const bodies = sizes.map((size, place): Body => ({ ...size, ...onSpiral(place, attempt) }));
  const simulation = forceSimulation(bodies)
    .force('ties', pullOf(ties))
    .force('space', forceManyBody().strength(-repulsion))
    .force('across', forceX(0).strength(gravity))
    .force('down', forceY(0).strength(gravity * breadth))
    .alphaDecay(1 - 0.001 ** (1 / (freeRounds + boxedRounds)))
    .stop()
    .tick(freeRounds);
  simulation.force('boxes', () => pushApart(bodies, 0.4)).tick(boxedRounds);
  separateBoxes(bodies);
  return bodies.map(({ x, y, halfWidth, halfHeight }) => ({ x, y, halfWidth, halfHeight }));
}

/** Stronger ties pull more; those of a topic with many pull less, or all would end in one heap. */
function pullOf(ties: readonly Tie[]) {
  const strongest = Math.max(...ties.map(({ strength }) => strength));
  const counts = new Map<number, number>();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  const links = ties.map(({ from, to, strength }) => {
    const fewest = Math.min(counts.get(from) ?? 1, counts.get(to) ?? 1);
    return { source: from, target: to, pull: (1 + strength / strongest) / fewest };
  });
  return forceLink(links)
    .distance(tieLength)
    .strength(({ pull }) => pull);
}

/** Places on a spiral, with another turn from one place to the next in each attempt. */
function onSpiral(place: number, attempt: number): { x: number; y: number } {
  const [radius, angle] = [30 * Math.sqrt(place + 0.5), place * (2.4 + attempt * 0.37)];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
