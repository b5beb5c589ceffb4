import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeRecord } from './compose-record.ts';
import { indexVersion } from './index-version.ts';
import { lexiconFile } from './lexicon/lexicon.ts';
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
  /** Stands for all that the index which is there was made of. */
  readonly lastKey?: string | null;
}

const folderName = 'pagefind';

/** Files of the index of a built site, by their place in it. */
export function indexFiles(folder: string): string[] {
  const entries = readdirSync(path.join(folder, folderName), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
}

/**
 * Indexes the built site at `folder` and writes the index into its `pagefind` folder: one record for each page that is to be
 * found, where a document and its full text are one. The same site gives the same files. An index that was made of the same stays.
 * Answers with what stands for all that the index was made of. Throws where Pagefind reports errors.
 */
export async function indexSite(folder: string, { pages, cacheFolder, lastKey, ...options }: SiteOptions): Promise<string> {
  const searchable = (pages ?? (await listPages(folder))).filter(({ isIndexed }) => isIndexed);
  const sources = listRecords(folder, searchable);
  const key = await indexKey(sources, options);
  const place = path.join(folder, folderName);
  if (key === lastKey && existsSync(path.join(place, lexiconFile))) return key;
  const keep = cacheFolder === undefined ? null : await openRecordKeep(cacheFolder);
  await writeIndex(place, prepareAll(sources, keep?.prepare ?? prepareAnew), options);
  await keep?.close();
  return key;
}

async function indexKey(sources: readonly RecordSource[], { language, topics }: IndexOptions): Promise<string> {
  const hash = createHash('sha256').update(indexVersion()).update(language);
  for (const { id, record } of topics) hash.update(JSON.stringify([id, record.name, record.kind, record.aliases]));
  for (const { path: address, key, read } of sources) hash.update(`\n${address}\n${key ?? (await read())}`);
  return hash.digest('base64url');
}

async function* prepareAll(
  sources: readonly RecordSource[],
  prepare: (source: RecordSource) => Promise<PreparedRecord>,
): AsyncGenerator<PreparedRecord> {
  for (const source of sources) yield await prepare(source);
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

/** What becomes a record each, in the order of its files. */
function listRecords(folder: string, pages: readonly SearchablePage[]): RecordSource[] {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const texts = new Map(pages.filter(({ file }) => textPage.test(file)).map((page) => [page.file, page]));
  const others = pages.filter(({ file }) => !texts.has(file));
  const inOrder = others.toSorted((one, other) => (one.file < other.file ? -1 : 1));
  return inOrder.map(({ file, key, fields }) => {
    const text = texts.get(path.posix.join(path.posix.dirname(file), 'text/index.html'));
    return {
      path: `/${path.posix.dirname(file)}/`,
      key: key === null || text?.key === null ? null : `${key} ${text?.key ?? ''}`,
      read: async () => composeRecord(fields + (await read(file)), text && (await read(text.file))),
    };
  });
}

async function prepareAnew({ path: address, read }: RecordSource): Promise<PreparedRecord> {
  return prepareRecord({ path: address, html: await read() });
}
