import { build } from 'astro';
import type { Content } from '../library/content/content.ts';
import type { Places } from '../library/content/places.ts';
import { siteLibrary, siteVersion } from '../library/content/site-content.ts';
import { mapKey } from '../library/page-keys/map-key.ts';
import { beginPhase } from './build-phases.ts';
import { makeFonts } from './make-fonts.ts';
import { takeKeptPages, type SitePage } from './pages/kept-pages.ts';
import { pageWriter } from './pages/page-writer.ts';
import { takeTurn } from './take-turn.ts';
import { emptySite, writeSiteFiles } from './write-site-files.ts';

/**
 * Renders the pages of the library with the code at `root` and writes them and the files beside them, but for those that
 * the last build left and that are the same. One build of the code runs at a time. Answers with the pages.
 */
export async function renderSite(
  root: string,
  places: Places,
  { settings }: Pick<Content, 'settings'>,
  report: (line: string) => void,
): Promise<readonly SitePage[]> {
  let pages: readonly SitePage[] = [];
  beginPhase('waiting');
  const giveTurn = await takeTurn(root, (holder) => {
    report(`    Waiting for another build (${holder}).`);
  });
  try {
    beginPhase('fonts');
    await makeFonts(root);
    beginPhase('rendering');
    const kept = takeKeptPages(places.cacheFolder);
    const names = kept.map(({ file }) => file);
    const keptFiles = emptySite(places, names);
    const library = await siteLibrary();
    const keys = new Map([['/topics/map', () => `${siteVersion()} ${mapKey(library)}`]]);
    const writer = pageWriter({ ...places, address: settings.address, kept, keys }, (written) => (pages = written));
    await build({ root, logLevel: 'warn', integrations: [writer] });
    beginPhase('files');
    writeSiteFiles(library, siteVersion(), keptFiles, places);
  } finally {
    giveTurn();
  }
  return pages;
}
