import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a program ended, with what it wrote to both of its outputs in order. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script with the Node that runs this one. Colours where this console shows them; nothing is sent to anybody. */
export async function runNode(args: readonly string[]): Promise<Ended> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, { env: { ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1' } });
  const chunks: Buffer[] = [];
  const collect = (chunk: Buffer) => chunks.push(chunk);
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: Buffer.concat(chunks).toString() };
}
