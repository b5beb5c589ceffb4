import path from 'node:path';
import { makeLibrary } from './new-library.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand('new', async ({ rest: [folder, ...others] }) => {
  if (folder === undefined || others.length > 0) throw new UsageError('`npm run new` takes one folder.');
  const files = await makeLibrary(path.resolve(folder));
  console.log(`Made a library in ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}`);
  console.log(`\nLook at it with: npm start -- --content ${folder}`);
});
