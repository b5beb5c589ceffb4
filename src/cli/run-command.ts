import { existsSync } from 'node:fs';
import { argv } from 'node:process';
import { ContentError } from '../problem.ts';
import { commands, describeCommand, type CommandName } from './commands.ts';
import { readOptions, UsageError, type Options } from './options.ts';

/**
 * Runs a command with the options of the command line. `--help` prints what it takes. Wrong content is printed and ends
 * with 1, a wrong command line with 2; any other fault is ours and keeps its stack.
 */
export async function runCommand(name: CommandName, main: (options: Options) => Promise<void>): Promise<void> {
  // Astro would send usage data over the network.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    const options = readOptions(name, argv.slice(2));
    if (options.isHelp) {
      console.log(describeCommand(name));
      return;
    }
    checkContentDir(name, options);
    await main(options);
  } catch (error) {
    process.exitCode = explain(error, name);
  }
}

function checkContentDir(name: CommandName, { contentDir }: Options): void {
  const takesContent = commands[name].options.includes('content');
  if (takesContent && !existsSync(contentDir)) throw new UsageError(`There is no folder ${contentDir}.`);
}

function explain(error: unknown, name: CommandName): number {
  if (error instanceof ContentError) {
    console.error(error.message);
    return 1;
  }
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${describeCommand(name)}`);
  return 2;
}
