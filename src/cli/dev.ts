import { dev } from 'astro';
import { runCommand } from './run-command.ts';

await runCommand('dev', async ({ contentDir, port }) => {
  // What astro.config.mjs reads. Texts that may not be published are shown: nothing here leaves this computer.
  process.env.LECTERN_CONTENT = contentDir;
  process.env.LECTERN_PRIVATE = '1';
  await dev({ server: { port } });
});
