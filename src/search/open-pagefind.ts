import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { mendClient } from './mend-client.ts';

/** Pagefind with an index that is being made, in a process of its own. Every method throws where Pagefind reports errors. */
export interface OpenPagefind {
  /** Adds pages. Pagefind numbers records in the order in which they come. */
  readonly add: (pages: readonly { readonly url: string; readonly content: string }[]) => Promise<void>;
  /** Writes the index into a folder, which is emptied first. */
  readonly write: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Interfaces that Pagefind brings along; ours uses none of them. */
const unusedFile = /(?:ui|highlight)\.(?:js|css)$/;

/**
 * Pagefind's own parts of its index are of 20,000 places; with them a query of many words loads more than twice as much. Its
 * process takes the size from the environment when it starts, which is at once.
 */
const chunkSize = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '2500' };

/** Starts Pagefind. */
export async function openPagefind(forceLanguage: string): Promise<OpenPagefind> {
  process.env[chunkSize.variable] = chunkSize.value;
  const created = pagefind.createIndex({ forceLanguage });
  Reflect.deleteProperty(process.env, chunkSize.variable);
  const { index, errors } = await created;
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  return {
    add: async (pages) => {
      const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
      refuse(added.flatMap((answer) => answer.errors));
    },
    write: async (folder) => {
      await rm(folder, { recursive: true, force: true });
      refuse((await index.writeFiles({ outputPath: folder })).errors);
      const unused = (await readdir(folder)).filter((file) => unusedFile.test(file));
      await Promise.all(unused.map((file) => rm(path.join(folder, file))));
      await mendClient(folder);
    },
    close: async () => {
      await pagefind.close();
    },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
