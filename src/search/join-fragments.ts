import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { RecordWords } from './lexicon/write-lexicon.ts';

/** A record of the index, with what is sought in it. */
export interface SoughtRecord extends RecordWords {
  /** What it has of each facet. */
  readonly values: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** What we read of a fragment, Pagefind's file of one record. */
interface Fragment {
  readonly file: string;
  readonly url: string;
  readonly content: string;
  readonly filters: SoughtRecord['values'];
}

const unpack = promisify(gunzip);
const atOnce = 32;

/**
 * Puts what is shown of each record, from the index in `shown`, in the place of what is sought in it, in the index in
 * `sought`. Answers with the records in the order of their ids, and with what was sought in them.
 */
export async function joinFragments(sought: string, shown: string): Promise<SoughtRecord[]> {
  const files = new Map(await readFragments(shown, ({ file, url }) => [url, file] as const));
  const records = await readFragments(sought, ({ file, url, content, filters: values }): [string, SoughtRecord] => {
    // Pagefind ends a block with a full stop.
    const words = new Set(content.split(/[\s.]+/).filter(Boolean));
    return [file, { id: path.basename(file, '.pf_fragment'), path: url, kind: values.kind?.[0] ?? '', words, values }];
  });
  for (const [file, record] of records) {
    const original = files.get(record.path);
    if (original !== undefined) await rename(original, file);
  }
  return records.map(([, record]) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is made of each fragment of an index, in the order of their names. Files are read some at a time. */
async function readFragments<Made>(folder: string, make: (fragment: Fragment) => Made): Promise<Made[]> {
  const within = path.join(folder, 'fragment');
  // There is none where no page was indexed.
  const names = (await readdir(within).catch(() => [])).sort();
  const made: Made[] = [];
  for (let start = 0; start < names.length; start += atOnce) {
    const some = names.slice(start, start + atOnce).map((name) => readFragment(path.join(within, name)));
    for (const fragment of await Promise.all(some)) made.push(make(fragment));
  }
  return made;
}

async function readFragment(file: string): Promise<Fragment> {
  // JSON after a signature.
  const text = (await unpack(await readFile(file))).toString('utf8');
  return { file, ...(JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'file'>) };
}
