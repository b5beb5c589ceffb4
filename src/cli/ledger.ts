import { runCommand } from './run-command.ts';
import { writeLedgers } from './write-ledgers.ts';

await runCommand('ledger', async ({ contentDir }) => {
  for (const { id, changed } of await writeLedgers(contentDir)) {
    const told = changed
      ? `${String(changed.passages)} passages, ${String(changed.moved)} earlier addresses`
      : 'nothing has changed';
    console.log(`${id}: ${told}`);
  }
});
