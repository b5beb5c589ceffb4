import path from 'node:path';
import { dev } from 'astro';
import { makeFonts } from './make-fonts.ts';
import { runCommand } from './run-command.ts';

await runCommand('dev', async ({ contentDir, port }) => {
  // What astro.config.mjs reads. Texts that may not be published are shown: nothing here leaves this computer.
  process.env.LECTERN_CONTENT = contentDir;
  process.env.LECTERN_PRIVATE = '1';
  await makeFonts(path.resolve(import.meta.dirname, '../..'));
  await dev({ server: { port } });
});
