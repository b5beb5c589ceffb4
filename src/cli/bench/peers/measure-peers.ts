import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { layOutTable } from '../lay-out-table.ts';
import { makeWords } from '../search/made-up/made-up-words.ts';
import type { BuildCosts, Contender } from './contender.ts';
import { generators } from './generators.ts';
import { lecternContender } from './lectern-contender.ts';
import { peerContender } from './peer-contender.ts';
import { plainDocument } from './plain-document.ts';

/** What the generators cost on the same documents; what was counted of each by its name, ours first. */
export interface PeerFigures {
  readonly documents: number;
  readonly costs: Readonly<Record<string, BuildCosts>>;
  /** Generators that are not installed here. */
  readonly missing: readonly string[];
}

const rounds = 3;

/** Builds as many made-up documents with every generator in turn, three times, each time from nothing. Medians are told. */
export async function measurePeers(documents: number, print: (text: string) => void): Promise<PeerFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-peers-'));
  try {
    const { contenders, missing } = await prepare(documents, folder, print);
    const runs: Record<string, BuildCosts[]> = {};
    for (let round = 1; round <= rounds; round += 1) {
      for (const { name, build } of contenders) {
        print(`Round ${String(round)} of ${String(rounds)}: ${name}.`);
        for (const [what, costs] of Object.entries(await build())) (runs[what] ??= []).push(costs);
      }
    }
    const costs = Object.fromEntries(Object.entries(runs).map(([what, each]) => [what, mediansOf(each)]));
    print(printCosts(documents, costs, missing));
    return { documents, costs, missing };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(count: number, folder: string, print: (text: string) => void) {
  const setting = { documents: count, words: makeWords(), topics: [] };
  const documents = Array.from({ length: count }, (_, index) => plainDocument(index, setting));
  const contenders: Contender[] = [await lecternContender(count, folder)];
  const missing: string[] = [];
  for (const generator of generators) {
    print(`Preparing ${generator.name}.`);
    const contender = await peerContender(generator, documents);
    if (contender) contenders.push(contender);
    else missing.push(generator.name);
  }
  return { contenders, missing };
}

function mediansOf(runs: readonly BuildCosts[]): BuildCosts {
  const median = (read: (costs: BuildCosts) => number): number => runs.map(read).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  return {
    cpuSeconds: median(({ cpuSeconds }) => cpuSeconds),
    seconds: median(({ seconds }) => seconds),
    peakBytes: median(({ peakBytes }) => peakBytes),
  };
}

function printCosts(documents: number, costs: Readonly<Record<string, BuildCosts>>, missing: readonly string[]): string {
  const entries = Object.entries(costs);
  const own = entries[0]?.[1].cpuSeconds ?? 1;
  const rows = entries.map(([what, { cpuSeconds, seconds, peakBytes }]) => [
    what,
    cpuSeconds.toFixed(1),
    `${(cpuSeconds / own).toFixed(2)} x`,
    seconds.toFixed(1),
    (peakBytes / 2 ** 30).toFixed(2),
  ]);
  const table = layOutTable([[`${String(documents)} documents`, 'CPU s', 'to ours', 'wall s', 'peak GiB'], ...rows]);
  return [table, ...missing.map((name) => `  ${name} is not installed.`)].join('\n');
}
