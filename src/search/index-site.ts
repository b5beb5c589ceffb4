import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { composeRecord } from './compose-record.ts';

/** Links and marks of our own around the words: places in the original, citations, note markers. */
const apparatus = ['.locator', '.citation', '.marker', '.self'];

/** Interfaces that Pagefind brings along; ours uses none of them. */
const unusedFile = /^pagefind-.*(?:ui|highlight)\.(?:js|css)$/;

const batch = 64;

/**
 * Indexes the built site at `folder` with Pagefind and writes the index into its `pagefind` folder: one record for each
 * page with `data-pagefind-body`, where a document and its full text are one. Filters, the order by date and what results
 * show stand in the pages, as Pagefind's own attributes. `language` says which stemmer to use; it is one index whatever
 * languages the pages are in. The same site gives the same files. Answers with the number of pages that it read. Throws
 * where Pagefind reports errors.
 */
export async function indexSite(folder: string, { language }: { language: string }): Promise<{ pages: number }> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language.split('-')[0] ?? 'en',
    excludeSelectors: apparatus,
  });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const { pages, errors: refused } = await addRecords(index, folder);
  const outputPath = path.join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  const all = [...errors, ...refused, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind could not index the site: ${all.join('; ')}`);
  await removeUnused(outputPath);
  return { pages };
}

async function addRecords(index: pagefind.PagefindIndex, folder: string): Promise<{ pages: number; errors: string[] }> {
  const pages = (await readdir(folder, { recursive: true })).filter((file) => path.basename(file) === 'index.html').sort();
  const texts = new Set(pages.filter((file) => /^documents[\\/][^\\/]+[\\/]text[\\/]/.test(file)));
  const records = pages.filter((file) => !texts.has(file));
  const errors: string[] = [];
  for (let start = 0; start < records.length; start += batch) {
    const some = records.slice(start, start + batch);
    const composed = (await Promise.all(some.map((file) => readRecord(folder, file, texts)))).flat();
    // All are read before the first is handed over: Pagefind numbers records in the order in which they come.
    const added = await Promise.all(composed.map((record) => index.addHTMLFile(record)));
    errors.push(...added.flatMap((answer) => answer.errors));
  }
  return { pages: pages.length, errors };
}

interface ComposedRecord {
  readonly url: string;
  readonly content: string;
}

/** The record of a page; none for a page without `data-pagefind-body`, which is not to be found in search. */
async function readRecord(folder: string, file: string, texts: ReadonlySet<string>): Promise<ComposedRecord[]> {
  const page = await readFile(path.join(folder, file), 'utf8');
  if (!page.includes('data-pagefind-body')) return [];
  const textFile = path.join(path.dirname(file), 'text', 'index.html');
  const text = texts.has(textFile) ? await readFile(path.join(folder, textFile), 'utf8') : undefined;
  return [{ url: `/${path.dirname(file).split(path.sep).join('/')}/`, content: composeRecord(page, text) }];
}

async function removeUnused(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => unusedFile.test(file));
  await Promise.all(files.map((file) => rm(path.join(folder, file))));
}
