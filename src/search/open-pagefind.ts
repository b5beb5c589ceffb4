import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type * as Pagefind from 'pagefind';

/** Pagefind with an index that is being made, in a process of its own. Every method throws where Pagefind reports errors. */
export interface OpenPagefind {
  /** Adds pages. Pagefind numbers records in the order in which they come. */
  readonly add: (pages: readonly { readonly url: string; readonly content: string }[]) => Promise<void>;
  /** Writes the index into a folder, which is emptied first. */
  readonly write: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Links and marks of our own around the words: places in the original, citations, note markers and numbers. */
const apparatus = ['.locator', '.citation', '.marker', '.self', '.number'];

/** Interfaces that Pagefind brings along; ours uses none of them. */
const unusedFile = /(?:ui|highlight)\.(?:js|css)$/;

const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Starts Pagefind. `name` tells processes that run at once apart, `chunkSize` is the size of a part of the index, as Pagefind
 * counts it; without one its own, 20,000.
 */
export async function openPagefind(name: string, forceLanguage: string, chunkSize?: number): Promise<OpenPagefind> {
  // Pagefind's package keeps one process for all that import it, and an address of its own makes it another package.
  const pagefind = (await import(`${import.meta.resolve('pagefind')}?${name}`)) as typeof Pagefind;
  const { index, errors } = await withChunkSize(chunkSize, () =>
    pagefind.createIndex({ forceLanguage, excludeSelectors: apparatus }),
  );
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
    },
    close: async () => {
      await pagefind.close();
    },
  };
}

/** Pagefind's process takes its environment from ours when it starts, which is at once. */
function withChunkSize<Answer>(size: number | undefined, start: () => Answer): Answer {
  const before = process.env[chunkSizeVariable];
  if (size !== undefined) process.env[chunkSizeVariable] = String(size);
  try {
    return start();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, chunkSizeVariable);
    else process.env[chunkSizeVariable] = before;
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
