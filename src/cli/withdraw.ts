import path from 'node:path';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';
import { withdrawDocument } from './withdraw/withdraw-document.ts';

const root = path.resolve(import.meta.dirname, '../..');

await runCommand('withdraw', async ({ rest: [id, ...others], ...options }) => {
  if (id === undefined || others.length > 0) throw new UsageError('`npm run withdraw` takes the id of one document.');
  const date = new Date().toISOString().slice(0, 10);
  console.log(await withdrawDocument({ ...options, id, root, date }));
});
