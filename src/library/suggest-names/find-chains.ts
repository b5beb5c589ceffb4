import type { Unit } from './read-units.ts';
import { nameParticles } from './word-lists.ts';

/** Words that may tie the parts of the name of a body: `Ministry of Foreign Affairs`, `Council on Foreign Relations`. */
export const ties: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', '&']);

/** Part of a chain: units that stand together, with the small words that tie them to the part before. */
export interface ChainPart {
  readonly tie: readonly Unit[];
  readonly units: readonly Unit[];
}

/** Capitals that follow each other, also over ties and particles. */
export function findChains(units: readonly Unit[]): ChainPart[][] {
  const chains: ChainPart[][] = [];
  for (let at = 0; at < units.length;) {
    if (!units[at]?.isCapital) {
      at += 1;
      continue;
    }
    const chain: ChainPart[] = [];
    for (let tie: readonly Unit[] = []; ;) {
      const run = runAt(units, at);
      chain.push({ tie, units: run });
      at += run.length;
      const next = tieAt(units, at);
      if (!next) break;
      tie = next;
      at += next.length;
    }
    chains.push(chain);
  }
  return chains;
}

function runAt(units: readonly Unit[], from: number): Unit[] {
  const rest = units.slice(from, from + 12);
  const end = rest.findIndex(({ isCapital, gap }, index) => index > 0 && !(isCapital && gap === 'space'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** One or two small words that a capital follows. */
function tieAt(units: readonly Unit[], at: number): Unit[] | null {
  const [first, second, third] = units.slice(at, at + 3);
  if (first?.gap !== 'space' || second?.gap !== 'space') return null;
  if (!ties.has(first.key) && !nameParticles.has(first.key)) return null;
  if (second.isCapital) return [first];
  const isTwo = second.key === 'the' || (nameParticles.has(first.key) && nameParticles.has(second.key));
  return isTwo && third?.isCapital && third.gap === 'space' ? [first, second] : null;
}
