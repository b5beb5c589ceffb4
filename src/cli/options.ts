import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commands, optionTexts, type CommandName, type OptionName } from './commands.ts';

/** What a command was asked to do. */
export interface Options {
  /** Absolute path of the folder that holds the library. */
  readonly contentDir: string;
  readonly port: number;
  /** Whether texts that may not be published are shown as well. */
  readonly isPrivate: boolean;
  /** Absolute path of the folder to build into, where one is named. */
  readonly out: string | undefined;
  /** List of records to fill new ones from. */
  readonly records: string | undefined;
  /** Licence of new records. */
  readonly rights: string | undefined;
  /** Id that the one document is to have. */
  readonly as: string | undefined;
  /** Words to misspell in every query; 0 where that was not asked for. */
  readonly typos: number;
  /** Words to cut every query to; 0 where that was not asked for. */
  readonly short: number;
  /** Sizes of the libraries to make up. */
  readonly documents: readonly number[];
  /** Topics of each of them. */
  readonly topics: number;
  /** How often a build is measured. */
  readonly runs: number;
  /** Most results to print. */
  readonly limit: number;
  /** Why, for readers. */
  readonly reason: string | undefined;
  readonly isWithoutTitle: boolean;
  /** Whether the registry is asked as well. */
  readonly asksRegistry: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  /** Whether other sites are asked. */
  readonly isExternal: boolean;
  readonly isHelp: boolean;
  /** What stands beside the options: files to import, steps to run. */
  readonly rest: readonly string[];
}

/** Thrown for a command that cannot be understood; its message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments of a command. Throws a UsageError that says what is wrong and what the command takes. */
export function readOptions(name: CommandName, args: readonly string[]): Options {
  const { tokens, positionals } = parseArgs({ args: [...args], strict: false, tokens: true, options: optionTypes() });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'option') given.set(checkOption(name, token), token.value);
  }
  if (positionals[0] !== undefined && !commands[name].rest) throw new UsageError(`${quote(name)} takes no "${positionals[0]}".`);
  return {
    contentDir: resolve(given.get('content') ?? 'content'),
    port: readPort(given.get('port') ?? '4321'),
    isPrivate: given.has('private'),
    out: resolveGiven(given.get('out')),
    records: given.get('records'),
    rights: given.get('rights'),
    as: given.get('as'),
    typos: readCount('typos', given.get('typos') ?? '0'),
    short: readCount('short', given.get('short') ?? '0'),
    documents: (given.get('documents')?.split(',') ?? []).map((size) => readCount('documents', size)),
    topics: readCount('topics', given.get('topics') ?? '0'),
    runs: Math.max(1, readCount('runs', given.get('runs') ?? '1')),
    limit: readCount('limit', given.get('limit') ?? '20'),
    reason: given.get('reason'),
    isWithoutTitle: given.has('without-title'),
    asksRegistry: given.has('audit'),
    isDryRun: given.has('dry-run'),
    isJson: given.has('json'),
    isExternal: given.has('external'),
    isHelp: given.has('help'),
    rest: positionals,
  };
}

function resolveGiven(value: string | undefined): string | undefined {
  return value === undefined ? undefined : resolve(value);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkOption(command: CommandName, { name, rawName, value }: OptionToken): OptionName {
  const taken: readonly OptionName[] = [...commands[command].options, 'help'];
  const option = taken.find((candidate) => candidate === name);
  if (!option)
    throw new UsageError(`${quote(command)} has no option ${rawName}. It takes ${taken.map((each) => `--${each}`).join(', ')}.`);
  const { value: expected } = optionTexts[option];
  if (expected && !value) throw new UsageError(`${rawName} needs a value: ${rawName} ${expected}.`);
  if (!expected && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
  return option;
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new UsageError(`"${value}" is not a port: write a number from 0 to 65535.`);
  return port;
}

function readCount(option: OptionName, value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`--${option} takes whole numbers, not "${value}".`);
  return Number(value);
}

function optionTypes(): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(
    Object.entries(optionTexts).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  );
}

function quote(name: CommandName): string {
  return `\`npm run ${name}\``;
}
