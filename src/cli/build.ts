import path from 'node:path';
import { formatProblems } from '../problem.ts';
import { placesOf } from '../library/content/places.ts';
import { siteContent, siteProblems } from '../library/content/site-content.ts';
import { formerFolders } from '../library/hosting/former-folders.ts';
import { indexSite } from '../search/index-site.ts';
import { hostWarnings } from './hosting/host-warnings.ts';
import { leadFromFormer } from './hosting/lead-from-former.ts';
import { writeHostFiles } from './hosting/write-host-files.ts';
import type { KeptFile } from './offline/list-kept-files.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';
import { beginPhase } from './build-phases.ts';
import { keepSite } from './pages/kept-site.ts';
import { ownAddress } from './pages/own-address.ts';
import { renderSite } from './render-site.ts';
import { runCommand } from './run-command.ts';
import { layTombstones } from './withdraw/lay-tombstones.ts';
import { writeSiteMap } from './write-site-map.ts';

export interface BuildOptions {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Whether texts that may not be published are shown as well, in a folder of their own. */
  readonly isPrivate: boolean;
  /** Folder to build into, where it is not the usual one. */
  readonly out?: string | undefined;
  /** Is told of each step. */
  readonly report: (line: string) => void;
}

export interface BuildResult {
  readonly outDir: string;
  readonly pages: number;
  readonly milliseconds: number;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Checks the content, builds the pages and the search index. Throws ContentError where the content has errors. */
export async function buildSite({ contentDir, isPrivate, out, report }: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  const places = placesOf(root, contentDir, isPrivate, out);
  process.env.LECTERN_CONTENT = places.contentFolder;
  process.env.LECTERN_PRIVATE = isPrivate ? '1' : '0';
  if (out !== undefined) process.env.LECTERN_OUTPUT = places.outputFolder;
  report('1/3 Reading and checking the content.');
  beginPhase('reading');
  const content = await siteContent();
  const problems = await siteProblems();
  if (problems.length > 0) report(formatProblems(problems));
  for (const id of content.withheld) report(`    Left out, because its rights do not allow publishing: the full text of ${id}.`);
  process.env.LECTERN_ADDRESS = content.settings.address;
  report('2/3 Rendering pages.');
  const { pages, files, indexKey: lastKey } = await renderSite(root, places, content, report);
  beginPhase('sitemap');
  const { pathname: base } = new URL(content.settings.address);
  await layTombstones(places.outputFolder, content);
  const redirects = await leadFromFormer(places.outputFolder, base, formerFolders(content));
  if (!isPrivate) writeSiteMap(places.outputFolder, content, pages);
  report('3/3 Indexing for search.');
  beginPhase('indexing');
  const { language } = content.settings;
  const { cacheFolder } = places;
  const index = { pages, language, topics: content.topics, cacheFolder, lastKey };
  const indexKey = await indexSite(places.outputFolder, index);
  beginPhase('service worker');
  // The worker that stands there takes itself off: what must not be published must not stay on devices either.
  if (!isPrivate)
    await writeServiceWorker(
      places.outputFolder,
      { documents: content.documents.length, topics: content.topics.length },
      new Map<string, Pick<KeptFile, 'revision' | 'bytes'>>([
        ...pages.filter((page) => ownAddress(page, content.settings.address) !== null).map((page) => [page.file, page] as const),
        ...files.map((file) => [file.name, file] as const),
      ]),
    );
  await writeHostFiles(places.outputFolder, { base, isPrivate, redirects, styles: pages.map(({ styleSource }) => styleSource) });
  for (const line of await hostWarnings(places.outputFolder)) report(line);
  keepSite(cacheFolder, { pages, indexKey });
  return { outDir: places.outputFolder, pages: pages.length, milliseconds: performance.now() - start };
}

if (import.meta.main) {
  await runCommand('build', async ({ contentDir, isPrivate, out }) => {
    const { outDir, pages, milliseconds } = await buildSite({ contentDir, isPrivate, out, report: console.log });
    console.log(`Built ${pages} pages into ${path.relative(process.cwd(), outDir)}/ in ${(milliseconds / 1000).toFixed(1)} s.`);
  });
}
