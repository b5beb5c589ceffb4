import { measureInBrowser } from './browser/measure-in-browser.ts';
import { withIndexedSite } from './indexed-site.ts';
import { makeUpLibrary } from './made-up/made-up-library.ts';
import { measureCollection } from './measure-collection.ts';
import { siteOfCollection } from './site-of-collection.ts';
import { printSearchFigures } from './print-search-figures.ts';
import { readCollections } from './read-collections.ts';
import type { SearchFigures } from './search-figures.ts';
import { systems } from './systems.ts';
import type { Wear } from './vary-queries.ts';

/** Measures search on every judged collection in a folder. Each is shown as soon as it is measured. */
export async function measureCollections(folder: string, wear: Wear, show: (text: string) => void): Promise<SearchFigures[]> {
  const measured: SearchFigures[] = [];
  for (const collection of readCollections(folder)) {
    const { name, documents, queries } = collection;
    const figures = await withIndexedSite(siteOfCollection(documents), async (site) => ({
      ...{ collection: name, documents: documents.length, queries: queries.length, indexing: site.seconds },
      judged: await measureCollection(collection, { site, systems, wear }),
      inBrowser: await measureInBrowser(
        site,
        queries.map(({ text }) => text),
      ),
    }));
    show(printSearchFigures(figures));
    measured.push(figures);
  }
  show(['Settings', ...systems.map(({ name, settings }) => `  ${name}: ${settings}.`)].join('\n'));
  return measured;
}

/** Measures what search costs in made-up libraries of some sizes. Each is shown as soon as it is measured. */
export async function measureSizes(sizes: readonly number[], show: (text: string) => void): Promise<SearchFigures[]> {
  const measured: SearchFigures[] = [];
  for (const size of sizes) {
    const { queries, ...source } = makeUpLibrary(size);
    const figures = await withIndexedSite(source, async (site) => ({
      ...{ collection: 'made up', documents: size, queries: queries.length, indexing: site.seconds, judged: [] },
      inBrowser: await measureInBrowser(site, queries),
    }));
    show(printSearchFigures(figures));
    measured.push(figures);
  }
  return measured;
}
