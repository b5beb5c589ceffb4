import { build } from 'astro';
import type { Content } from '../library/content/content.ts';
import type { Places } from '../library/content/places.ts';
import { siteLibrary, siteVersion } from '../library/content/site-content.ts';
import { mapKey } from '../library/page-keys/map-key.ts';
import { beginPhase } from './build-phases.ts';
import { makeFonts } from './make-fonts.ts';
import { takeKeptSite, type KeptSite, type SitePage } from './pages/kept-site.ts';
import { pageWriter } from './pages/page-writer.ts';
import { takeTurn } from './take-turn.ts';
import { indexFiles } from '../search/index-site.ts';
import { emptySite, writeSiteFiles, type SiteFile } from './write-site-files.ts';

/** A site but for its index. */
export interface RenderedSite extends KeptSite {
  /** What stands beside its pages. */
  readonly files: readonly SiteFile[];
}

/**
 * Renders the pages of the library with the code at `root` and writes them and the files beside them, but for those that
 * the last build left and that are the same; its index stays as well. One build of the code runs at a time. Answers with the
 * pages and files, and with what the index that stands there was made of.
 */
export async function renderSite(
  root: string,
  places: Places,
  { settings }: Pick<Content, 'settings'>,
  report: (line: string) => void,
): Promise<RenderedSite> {
  let pages: readonly SitePage[] = [];
  beginPhase('waiting');
  const giveTurn = await takeTurn(root, (holder) => {
    report(`    Waiting for another build (${holder}).`);
  });
  try {
    beginPhase('fonts');
    await makeFonts(root);
    beginPhase('rendering');
    const kept = takeKeptSite(places.cacheFolder);
    const names = [...kept.pages.map(({ file }) => file), ...(kept.indexKey === null ? [] : indexFiles(places.outputFolder))];
    const keptFiles = emptySite(places, names);
    const library = await siteLibrary();
    const keys = new Map([['/topics/map', () => `${siteVersion()} ${mapKey(library)}`]]);
    const writer = pageWriter({ ...places, address: settings.address, kept: kept.pages, keys }, (written) => (pages = written));
    await build({ root, logLevel: 'warn', integrations: [writer] });
    beginPhase('files');
    const files = writeSiteFiles(library, siteVersion(), keptFiles, places);
    return { pages, files, indexKey: kept.indexKey };
  } finally {
    giveTurn();
  }
}
