import { buildSite } from '../../build.ts';
import { buildPhases } from '../../build-phases.ts';
import { readCosts } from './process-costs.ts';
import type { BuildRun, PhaseCosts } from './build-run.ts';

/** Builds the site of a content folder into another, in a process of its own, and writes what it cost as JSON. */
const [contentDir = '', out = ''] = process.argv.slice(2);

const phases: PhaseCosts[] = [];
let phase = 'starting';
let begun = { cpuSeconds: 0, seconds: 0 };
let peakBytes = 0;

buildPhases.subscribe((next) => {
  endPhase();
  phase = String(next);
});
const { pages } = await buildSite({ contentDir, isPrivate: false, out, report: () => undefined });
endPhase();
const run: BuildRun = { pages, phases, peakBytes };
process.stdout.write(JSON.stringify(run), () => process.exit(0));

function endPhase(): void {
  const costs = readCosts();
  const seconds = performance.now() / 1000;
  phases.push({ phase, cpuSeconds: costs.cpuSeconds - begun.cpuSeconds, seconds: seconds - begun.seconds });
  begun = { cpuSeconds: costs.cpuSeconds, seconds };
  // The peak never falls: what indexing adds is kept apart by not looking again once it has begun.
  if (!phases.some((each) => each.phase === 'indexing')) peakBytes = costs.peakBytes;
}
