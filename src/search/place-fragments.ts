import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import type { PreparedRecord } from './prepare-record.ts';

const atOnce = 32;

/**
 * Puts the fragments of records, from which results are shown, in the place of those that Pagefind made of what is sought in them.
 * Answers with the records of the index in the order of their ids: those without a word are none.
 */
export async function placeFragments<Kept extends Pick<PreparedRecord, 'path' | 'fragment'>>(
  folder: string,
  records: readonly Kept[],
): Promise<(Omit<Kept, 'fragment'> & { readonly id: string })[]> {
  const within = path.join(folder, 'fragment');
  const byPath = new Map(records.map((record) => [record.path, record]));
  // There is none where no page was indexed.
  const names = (await readdir(within).catch(() => [])).sort();
  const placed = [];
  for (let start = 0; start < names.length; start += atOnce) {
    const some = names.slice(start, start + atOnce).map(async (name) => {
      const file = path.join(within, name);
      const record = byPath.get(pathIn(await readFile(file)));
      if (!record) throw new Error(`Pagefind made ${name} of a page that it was not given.`);
      const { fragment, ...rest } = record;
      await writeFile(file, fragment);
      return { ...rest, id: path.basename(name, '.pf_fragment') };
    });
    placed.push(...(await Promise.all(some)));
  }
  return placed;
}

/** Bytes of a fragment that surely hold its beginning. */
const beginning = 2_048;

/** The path of the page that a fragment is of, with which it begins. */
function pathIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment.subarray(0, beginning), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
  const [, written = '""'] = /"url":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  return JSON.parse(written) as string;
}
