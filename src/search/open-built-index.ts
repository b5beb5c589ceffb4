import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openEngine } from './client/open-engine.ts';
import type { SearchEngine } from './query/search-engine.ts';

/**
 * Opens the index of a built site in Node, from its folder: `openBuiltIndex('dist/pagefind')`. It is Pagefind's own client
 * and the same query layer as in the browser. Rejects where there is no index.
 */
export async function openBuiltIndex(folder: string): Promise<SearchEngine> {
  readFileAddresses();
  const { href } = pathToFileURL(path.resolve(folder));
  return await openEngine(`${href}/`, `${href}/pagefind.js`);
}

let isReading = false;

/** Pagefind's client asks for its files with `fetch`, which in Node reads no addresses of files: these alone are added. */
function readFileAddresses(): void {
  if (isReading) return;
  isReading = true;
  const fetchOthers = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return address.startsWith('file:') ? new Response(await readFile(fileURLToPath(address))) : await fetchOthers(input, init);
  };
}
