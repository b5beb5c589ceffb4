import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeRecord } from './compose-record.ts';
import { prepareRecord, type PreparedRecord } from './prepare-record.ts';
import { openRecordKeep, type RecordSource } from './record-keep.ts';
import { writeIndex, type IndexOptions } from './write-index.ts';

/** A page of the built site that a search is to find. */
export interface SearchablePage {
  /** Its file in the site, parted by slashes. */
  readonly file: string;
  /** Changes with all that it shows; null where nothing says so. */
  readonly key: string | null;
  /** Pagefind's attributes for filters, the order by date and what results show, where they do not stand in the page. */
  readonly fields: string;
  readonly isIndexed: boolean;
}

interface SiteOptions extends IndexOptions {
  /** Pages of the site; without them, all that bear Pagefind's attributes. */
  readonly pages?: readonly SearchablePage[];
  /** Where records are kept for the next time. Without it every page is read. */
  readonly cacheFolder?: string;
}

/**
 * Indexes the built site at `folder` and writes the index into its `pagefind` folder: one record for each page that is to be
 * found, where a document and its full text are one. The same site gives the same files. Throws where Pagefind reports errors.
 */
export async function indexSite(folder: string, { pages, cacheFolder, ...options }: SiteOptions): Promise<void> {
  const keep = cacheFolder === undefined ? null : await openRecordKeep(cacheFolder);
  const searchable = (pages ?? (await listPages(folder))).filter(({ isIndexed }) => isIndexed);
  await writeIndex(path.join(folder, 'pagefind'), readRecords(folder, searchable, keep?.prepare ?? prepareAnew), options);
  await keep?.close();
}

async function listPages(folder: string): Promise<SearchablePage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => path.basename(file) === 'index.html');
  return await Promise.all(
    files.map(async (name) => {
      const isIndexed = (await readFile(path.join(folder, name), 'utf8')).includes('data-pagefind-body');
      return { file: name.split(path.sep).join('/'), key: null, fields: '', isIndexed };
    }),
  );
}

const textPage = /^documents\/[^/]+\/text\//;

/** Records in the order of their files. */
async function* readRecords(
  folder: string,
  pages: readonly SearchablePage[],
  prepare: (page: RecordSource) => Promise<PreparedRecord>,
): AsyncGenerator<PreparedRecord> {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const texts = new Map(pages.filter(({ file }) => textPage.test(file)).map((page) => [page.file, page]));
  const others = pages.filter(({ file }) => !texts.has(file));
  for (const { file, key, fields } of others.toSorted((one, other) => (one.file < other.file ? -1 : 1))) {
    const text = texts.get(path.posix.join(path.posix.dirname(file), 'text/index.html'));
    yield await prepare({
      path: `/${path.posix.dirname(file)}/`,
      key: key === null || text?.key === null ? null : `${key} ${text?.key ?? ''}`,
      read: async () => composeRecord(fields + (await read(file)), text && (await read(text.file))),
    });
  }
}

async function prepareAnew({ path: address, read }: RecordSource): Promise<PreparedRecord> {
  return prepareRecord({ path: address, html: await read() });
}
