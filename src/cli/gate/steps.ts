import { runBrowserTests } from './browser-tests.ts';
import { runNode } from './run-node.ts';
import { checkContentFolder } from './check-content.ts';
import { checkBuiltLinks } from './check-links.ts';
import { tellFaults } from './faults.ts';
import type { Step, StepResult } from './step.ts';
import { runUnitTests } from './unit-tests.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const tsc = 'node_modules/@typescript/native/bin/tsc';
const eslint = 'node_modules/eslint/bin/eslint.js';
const prettier = 'node_modules/prettier/bin/prettier.cjs';
const knip = 'node_modules/knip/bin/knip.js';

/** The gate, in order. `astro check` comes before `tsc`: it writes the types of the content collections. */
export const steps: readonly Step[] = [
  { name: 'content', run: async (options) => tellFaults(await checkContentFolder(options)) },
  { name: 'types', run: () => runAll([astro, 'check', '--minimumFailingSeverity', 'hint'], [tsc, '--noEmit']) },
  { name: 'lint', run: () => runAll([eslint, '.', '--max-warnings', '0']) },
  { name: 'format', run: () => runAll([prettier, '--check', '.']) },
  { name: 'dead', run: () => runAll([knip]) },
  { name: 'supply', run: () => runAll(['src/cli/licences.ts']) },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: ({ contentDir }) => runAll(['src/cli/build.ts', '--content', contentDir]) },
  { name: 'links', after: 'build', run: async (options) => tellFaults(await checkBuiltLinks(options)) },
  { name: 'e2e', after: 'build', run: runBrowserTests },
];

/** Runs scripts as one check, which passes when all of them end with 0. */
async function runAll(...scripts: (readonly string[])[]): Promise<StepResult> {
  const outputs: string[] = [];
  let isPassed = true;
  for (const script of scripts) {
    const { code, output } = await runNode(script);
    outputs.push(output);
    isPassed &&= code === 0;
  }
  return { passed: Number(isPassed), failed: Number(!isPassed), skipped: 0, output: outputs.join('\n') };
}
