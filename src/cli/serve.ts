import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from '../library/content/places.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';
import { serveFolder } from './serve-folder.ts';
import { readSiteBase } from './site-base.ts';

await runCommand('serve', async ({ contentDir, port, isPrivate }) => {
  const dir = placesOf(process.cwd(), contentDir, isPrivate).outputFolder;
  if (!existsSync(join(dir, 'index.html'))) throw new UsageError(`There is no site in ${dir}. Build it first: npm run build.`);
  const { url } = await serveFolder({ dir, base: await readSiteBase(contentDir), port });
  console.log(`The site in ${dir} is at ${url} (Ctrl+C stops it).`);
});
