import { existsSync } from 'node:fs';
import { fuzzEndlessly } from './fuzz/fuzz-endlessly.ts';
import { killImports } from './fuzz/kill-imports.ts';
import { replayFile } from './fuzz/replay-file.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand('fuzz', async ({ rest }) => {
  const [what = String(Date.now() % 1_000_000_000), ...others] = rest;
  if (what === 'kills') await report(killImports(console.log));
  else if (existsSync(what)) for (const file of [what, ...others]) await report(replayFile(file, console.log));
  else if (/^\d{1,9}$/.test(what) && others.length === 0) await report(fuzzEndlessly(Number(what), console.log));
  else throw new UsageError(`${what} is no file, no seed (a number of up to nine digits) and not the word kills.`);
});

async function report(isSound: Promise<boolean>): Promise<void> {
  if (!(await isSound)) process.exitCode = 1;
}
