import { chooseSteps, runSteps } from './gate/run-steps.ts';
import { formatTally } from './gate/step.ts';
import { steps } from './gate/steps.ts';
import { runCommand } from './run-command.ts';

await runCommand('check', async ({ contentDir, rest }) => {
  const tally = await runSteps(chooseSteps(steps, rest), contentDir, (text) => process.stdout.write(text));
  console.log(formatTally(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
});
