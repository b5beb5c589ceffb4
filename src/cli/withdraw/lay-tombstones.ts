import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../../library/content/content.ts';
import { tombstoneFile } from '../../library/withdrawn/tombstone-file.ts';
import { documentPath } from '../../text/site-paths.ts';

/**
 * Puts the page that the site has at the first address of each withdrawn document at its others as well, and a word of it
 * into the place of its files. The page links with whole paths, so that it is the same everywhere.
 */
export async function layTombstones(folder: string, { withdrawn }: Pick<Content, 'withdrawn'>): Promise<void> {
  for (const [id, record] of withdrawn) {
    const own = documentPath(id);
    const page = await readFile(path.join(folder, own, 'index.html'), 'utf8');
    for (const address of record.addresses.filter((each) => each !== own)) {
      const isPage = address.endsWith('/');
      const file = path.join(folder, address, isPage ? 'index.html' : '');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, isPage ? page : tombstoneFile(address, record));
    }
  }
}
