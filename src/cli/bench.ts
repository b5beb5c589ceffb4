import { existsSync } from 'node:fs';
import { benches } from './bench/benches.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand('bench', async (options) => {
  const [what = '', folder, ...others] = options.rest;
  const bench = Object.hasOwn(benches, what) ? benches[what] : undefined;
  if (!bench || others.length > 0) throw new UsageError(describeBenches());
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  const print = (text: string): void => {
    if (!options.isJson) console.log(`${text}\n`);
  };
  const measured = await bench.run({ folder, options, print });
  if (measured === null) throw new UsageError(describeBenches());
  if (measured.length === 0) throw new UsageError(`There is nothing to measure in ${folder ?? 'the library'}.`);
  if (options.isJson) console.log(JSON.stringify(measured, null, 2));
});

function describeBenches(): string {
  const lines = Object.entries(benches).map(([name, { takes, summary }]) => {
    return `  npm run bench -- ${[name, takes].filter(Boolean).join(' ').padEnd(30)}${summary}`;
  });
  return ['Say what to measure:', ...lines].join('\n');
}
