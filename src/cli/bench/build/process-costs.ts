import { processTree, readOfProcess } from './process-tree.ts';

/** What a process has cost so far. */
export interface ProcessCosts {
  /** Seconds of all cores, of the process and those that it started. */
  readonly cpuSeconds: number;
  /** Most memory that the process itself held at once. */
  readonly peakBytes: number;
}

/** Linux counts time in ticks, a hundred in a second. */
const tick = 0.01;

/** Reads what this process and all that it has started have cost. Children are counted where the system tells of them (Linux). */
export function readCosts(): ProcessCosts {
  const { user, system } = process.cpuUsage();
  const ended = ticksOf(process.pid).ofChildren;
  const [, ...started] = processTree(process.pid);
  const running = started.reduce((sum, id) => sum + ticksOf(id).own + ticksOf(id).ofChildren, 0);
  return {
    cpuSeconds: (user + system) / 1e6 + (ended + running) * tick,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** User and system time of a process, and of those of its children that have ended; 0 where it cannot be read. */
function ticksOf(id: number): { readonly own: number; readonly ofChildren: number } {
  const stat = readOfProcess(id, 'stat');
  // The second field is a name in brackets that may hold anything; the times are the 14th to the 17th.
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return { own: user + system, ofChildren: childUser + childSystem };
}
