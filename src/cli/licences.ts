import path from 'node:path';
import { askForAdvisories, type Advisories } from './licences/ask-for-advisories.ts';
import { printSupply, supplyAsJson } from './licences/print-supply.ts';
import { readSupply } from './licences/read-supply.ts';
import { runCommand } from './run-command.ts';

const root = path.resolve(import.meta.dirname, '../..');

await runCommand('licences', async ({ isJson, asksRegistry }) => {
  const supply = await readSupply(root);
  console.log(isJson ? supplyAsJson(supply) : printSupply(supply));
  const isSound = !asksRegistry || tell(await askForAdvisories(root));
  process.exitCode = supply.faults.length === 0 && isSound ? 0 : 1;
});

/** Prints what the registry said. False where it knows of a grave fault. */
function tell(advisories: Advisories): boolean {
  if ('silence' in advisories) {
    console.error(`The registry was asked for known faults and did not answer: ${advisories.silence}`);
    return true;
  }
  const { high = 0, critical = 0, total = 0 } = advisories.counts;
  console.error(`The registry knows of ${String(total)} faults in these packages, ${String(high + critical)} of them grave.`);
  return high + critical === 0;
}
