import { buildSite } from './build.ts';
import { runCommand } from './run-command.ts';
import { serveFolder } from './serve-folder.ts';
import { readSiteBase } from './site-base.ts';

await runCommand('start', async ({ contentDir, port }) => {
  console.log(`Building ${contentDir} with every text it holds.`);
  const { outDir, pages, milliseconds } = await buildSite({ contentDir, isPrivate: true, report: console.log });
  console.log(`Built ${pages} pages in ${(milliseconds / 1000).toFixed(1)} s.`);
  const { url } = await serveFolder({ dir: outDir, base: await readSiteBase(contentDir), port });
  console.log(`The library is at ${url} (Ctrl+C stops it).`);
});
