import path from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Indexes the built site at `folder` with Pagefind and writes the index into its `pagefind` folder. Only pages with
 * `data-pagefind-body` are in it. Throws where Pagefind reports errors.
 */
export async function indexSite(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
  const all = [...errors, ...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind could not index the site: ${all.join('; ')}`);
  return { pages: added.page_count };
}
