import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where Pagefind's client passes over a part of the index that it could not load. */
const passedOver = '"load_index_chunk")).catch(()=>{})';

/**
 * Makes Pagefind's client in `folder` reject a search where a part of the index cannot be loaded. As shipped it goes on
 * without, and would say that nothing was found. Throws where the client has no such place, as another version may.
 */
export async function mendClient(folder: string): Promise<void> {
  const file = path.join(folder, 'pagefind.js');
  const parts = (await readFile(file, 'utf8')).split(passedOver);
  if (parts.length !== 2) throw new Error('Pagefind is not the version that it was mended for: see mend-client.ts.');
  await writeFile(file, parts.join(passedOver.replace('.catch(()=>{})', '')));
}
