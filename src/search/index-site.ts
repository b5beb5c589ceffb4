import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeRecord } from './compose-record.ts';
import { writeIndex, type IndexedPage, type IndexOptions } from './write-index.ts';

/**
 * Indexes the built site at `folder` and writes the index into its `pagefind` folder: one record for each page with
 * `data-pagefind-body`, where a document and its full text are one. Filters, the order by date and what results show stand
 * in the pages, as Pagefind's own attributes. The same site gives the same files. Answers with the number of pages that it
 * read. Throws where Pagefind reports errors.
 */
export async function indexSite(folder: string, options: IndexOptions): Promise<{ pages: number }> {
  const pages = (await readdir(folder, { recursive: true })).filter((file) => path.basename(file) === 'index.html').sort();
  await writeIndex(path.join(folder, 'pagefind'), readRecords(folder, pages), options);
  return { pages: pages.length };
}

const textPage = /^documents[\\/][^\\/]+[\\/]text[\\/]/;

async function* readRecords(folder: string, pages: readonly string[]): AsyncGenerator<IndexedPage> {
  const texts = new Set(pages.filter((file) => textPage.test(file)));
  for (const file of pages.filter((each) => !texts.has(each))) {
    const page = await readFile(path.join(folder, file), 'utf8');
    const textFile = path.join(path.dirname(file), 'text', 'index.html');
    const text = texts.has(textFile) ? await readFile(path.join(folder, textFile), 'utf8') : undefined;
    yield { path: `/${path.dirname(file).split(path.sep).join('/')}/`, html: composeRecord(page, text) };
  }
}
