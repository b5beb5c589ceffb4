import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { indexSite } from '../../../search/index-site.ts';
import type { TopicEntry } from '../../../search/lexicon/write-lexicon.ts';
import { serveFolder } from '../../serve-folder.ts';

/** A page of a site, with its place in it, such as `documents/1/`. */
export interface SitePage {
  readonly place: string;
  readonly html: string;
}

/** What a site is made of. */
export interface SiteSource {
  readonly pages: Iterable<SitePage>;
  /** Topics by whose names it is searched. */
  readonly topics: readonly TopicEntry[];
}

/** Pages in a temporary folder with two indexes: ours in `pagefind/`, and one as Pagefind makes it by itself. */
export interface IndexedSite {
  readonly folder: string;
  /** Address at which it is served, ending in a slash. */
  readonly url: string;
  readonly seconds: { readonly ours: number; readonly shipped: number };
}

/** Name of the folder with the index that Pagefind makes by itself. */
export const shippedFolder = 'pagefind-as-shipped';

/** Writes, indexes and serves pages for as long as they are used. */
export async function withIndexedSite<Answer>(
  { pages, topics }: SiteSource,
  use: (site: IndexedSite) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-bench-'));
  try {
    await writePages(folder, pages);
    const shipped = await time(() => indexAsShipped(folder));
    const ours = await time(() => indexSite(folder, { language: 'en-GB', topics }));
    const server = await serveFolder({ dir: folder, base: '/', port: 0 });
    try {
      return await use({ folder, url: server.url, seconds: { ours, shipped } });
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePages(folder: string, pages: Iterable<SitePage>): Promise<void> {
  for (const { place, html } of pages) {
    await mkdir(path.join(folder, place), { recursive: true });
    await writeFile(path.join(folder, place, 'index.html'), html);
  }
}

async function indexAsShipped(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: path.join(folder, shippedFolder) });
  await pagefind.close();
  const faults = [...errors, ...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`Pagefind could not index the pages: ${faults.join('; ')}`);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
