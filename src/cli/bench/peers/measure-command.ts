import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readCosts } from '../build/process-costs.ts';
import { processTree, readOfProcess } from '../build/process-tree.ts';

/** What running a command cost. */
export interface MeasuredRun {
  /** Seconds of all cores, user and system, of the command and all that it started. */
  readonly cpuSeconds: number;
  readonly seconds: number;
  /** Most memory that its processes held together, as seen every 50 ms. */
  readonly peakBytes: number;
  readonly printed: string;
}

const samplingMilliseconds = 50;
const keptOutput = 2000;

/** Runs a command in a folder to its end. Throws with the end of what it printed where it fails. One at a time. */
export async function measureCommand([program, ...args]: readonly [string, ...string[]], folder: string): Promise<MeasuredRun> {
  const before = readCosts().cpuSeconds;
  const start = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: quietEnvironment() });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  let peakBytes = 0;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, child.pid === undefined ? 0 : residentBytes(child.pid));
  }, samplingMilliseconds);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}:\n${printed.slice(-keptOutput)}`);
  } finally {
    clearInterval(sampling);
  }
  const seconds = (performance.now() - start) / 1000;
  return { cpuSeconds: readCosts().cpuSeconds - before, seconds, peakBytes, printed };
}

/** Generators that report home or look for newer versions are told not to. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', CI: '1' };
}

/** Linux counts memory in pages of 4 KiB on the machines that this is run on. */
const pageBytes = 4096;

function residentBytes(id: number): number {
  return processTree(id).reduce((sum, each) => sum + pageBytes * Number(readOfProcess(each, 'statm').split(' ')[1] ?? 0), 0);
}
