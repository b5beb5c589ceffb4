import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeRecord } from './compose-record.ts';
import { prepareRecord, type IndexedPage, type PreparedRecord } from './prepare-record.ts';
import { openRecordKeep } from './record-keep.ts';
import { writeIndex, type IndexOptions } from './write-index.ts';

interface SiteOptions extends IndexOptions {
  /** Where records are kept for the next time. Without it every page is read. */
  readonly cacheFolder?: string;
}

/**
 * Indexes the built site at `folder` and writes the index into its `pagefind` folder: one record for each page with
 * `data-pagefind-body`, where a document and its full text are one. Filters, the order by date and what results show stand
 * in the pages, as Pagefind's own attributes. The same site gives the same files. Answers with the number of pages. Throws
 * where Pagefind reports errors.
 */
export async function indexSite(folder: string, { cacheFolder, ...options }: SiteOptions): Promise<{ pages: number }> {
  const pages = (await readdir(folder, { recursive: true })).filter((file) => path.basename(file) === 'index.html').sort();
  const keep = cacheFolder === undefined ? null : await openRecordKeep(cacheFolder);
  await writeIndex(path.join(folder, 'pagefind'), readRecords(folder, pages, keep?.prepare ?? prepareRecord), options);
  await keep?.close();
  return { pages: pages.length };
}

const textPage = /^documents[\\/][^\\/]+[\\/]text[\\/]/;

async function* readRecords(
  folder: string,
  pages: readonly string[],
  prepare: (page: IndexedPage) => PreparedRecord | Promise<PreparedRecord>,
): AsyncGenerator<PreparedRecord> {
  const texts = new Set(pages.filter((file) => textPage.test(file)));
  for (const file of pages.filter((each) => !texts.has(each))) {
    const page = await readFile(path.join(folder, file), 'utf8');
    if (!page.includes('data-pagefind-body')) continue;
    const textFile = path.join(path.dirname(file), 'text', 'index.html');
    const text = texts.has(textFile) ? await readFile(path.join(folder, textFile), 'utf8') : undefined;
    yield await prepare({ path: `/${path.dirname(file).split(path.sep).join('/')}/`, html: composeRecord(page, text) });
  }
}
