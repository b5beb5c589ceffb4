import { faultsToJson } from './gate/faults.ts';
import { findFaults } from './gate/find-faults.ts';
import { chooseSteps, runSteps } from './gate/run-steps.ts';
import { formatTally } from './gate/step.ts';
import { steps } from './gate/steps.ts';
import { runCommand } from './run-command.ts';

await runCommand('check', async (options) => {
  const { isJson, isExternal, rest } = options;
  const names = rest.length === 0 && (isJson || isExternal) ? ['content'] : rest;
  if (isJson) {
    const faults = await findFaults(names, options);
    console.log(faultsToJson(faults));
    process.exitCode = faults.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
    return;
  }
  const tally = await runSteps(chooseSteps(steps, names), options, (text) => process.stdout.write(text));
  console.log(formatTally(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
});
