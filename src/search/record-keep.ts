import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexVersion } from './index-version.ts';
import { prepareRecord, type PreparedRecord } from './prepare-record.ts';

/** A page whose record is wanted, which is read only where no earlier build has left it. */
export interface RecordSource {
  /** Path of the page in the site, with a slash at both ends. */
  readonly path: string;
  /** Changes with all that the page says; null where nothing tells but the page. */
  readonly key: string | null;
  /** Reads the whole page, with Pagefind's attributes. */
  readonly read: () => Promise<string>;
}

/** Records of earlier builds, so that pages that did not change are not read again. */
export interface RecordKeep {
  readonly prepare: (page: RecordSource) => Promise<PreparedRecord>;
  /** Ends a build: forgets the records that it did not need. */
  readonly close: () => Promise<void>;
}

/** Keeps records in a cache folder, each in a file that is named for everything it was made of. */
export async function openRecordKeep(cacheFolder: string): Promise<RecordKeep> {
  const folder = path.join(cacheFolder, 'records');
  const version = indexVersion();
  const used = new Set<string>();
  await mkdir(folder, { recursive: true });
  return {
    prepare: async ({ path: address, key, read }) => {
      const html = key === null ? await read() : null;
      const name = createHash('sha256')
        .update(`${version}\n${address}\n${key ?? html}`)
        .digest('hex')
        .slice(0, 32);
      used.add(name);
      const kept = await readKept(path.join(folder, name));
      if (kept) return kept;
      const made = prepareRecord({ path: address, html: html ?? (await read()) });
      await writeFile(
        path.join(folder, name),
        JSON.stringify({ ...made, fragment: Buffer.from(made.fragment).toString('base64') }),
      );
      return made;
    },
    close: async () => {
      const others = (await readdir(folder)).filter((name) => !used.has(name));
      for (const name of others) await rm(path.join(folder, name), { force: true });
    },
  };
}

/** Null where there is none, or where the file was cut off. */
async function readKept(file: string): Promise<PreparedRecord | null> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Omit<PreparedRecord, 'fragment'> & { fragment: string };
    return { ...kept, fragment: Buffer.from(kept.fragment, 'base64') };
  } catch {
    return null;
  }
}
