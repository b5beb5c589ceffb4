import { existsSync } from 'node:fs';
import path from 'node:path';
import { placesOf } from '../library/content/places.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';
import { printFinding } from './search/print-finding.ts';
import { searchBuilt } from './search/search-built.ts';

await runCommand('search', async ({ isPrivate, out, limit, isJson, rest }) => {
  const query = rest.join(' ').trim();
  if (query === '') throw new UsageError('Say what to search for: `npm run search -- "quds force"`.');
  const folder = path.join(placesOf(process.cwd(), 'content', isPrivate, out).outputFolder, 'pagefind');
  if (!existsSync(path.join(folder, 'pagefind.js')))
    throw new UsageError(`There is no search index in ${folder}. Build the site first: \`npm run build\`.`);
  const finding = await searchBuilt(folder, query, limit);
  console.log(isJson ? JSON.stringify(finding, null, 2) : printFinding(finding));
});
