import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where one build reads, keeps and writes, and whether it may show restricted texts. */
export interface Places {
  /** Absolute path of the content folder. */
  readonly contentFolder: string;
  /** Absolute path of the folder for everything that can be made again. */
  readonly cacheFolder: string;
  /** Absolute path of the built site. */
  readonly outputFolder: string;
  readonly isPrivate: boolean;
}

/**
 * Places of a build. Each output folder (`dist`, or `dist-private` for a private build) has a cache of its own, so that
 * nothing restricted reaches what is published.
 */
export function placesOf(root: string, contentFolder: string, isPrivate: boolean, output?: string): Places {
  const outputFolder = path.resolve(root, output ?? (isPrivate ? 'dist-private' : 'dist'));
  const name = output === undefined ? '' : `-${createHash('sha256').update(outputFolder).digest('hex').slice(0, 8)}`;
  return {
    contentFolder: path.resolve(root, contentFolder),
    cacheFolder: path.join(root, '.cache', `${isPrivate ? 'private' : 'public'}${name}`),
    outputFolder,
    isPrivate,
  };
}

/** Places as the environment gives them to Astro: `LECTERN_CONTENT`, `LECTERN_PRIVATE`, `LECTERN_OUTPUT`. */
export function placesFromEnvironment(root: string = process.cwd()): Places {
  const { LECTERN_CONTENT = 'content', LECTERN_PRIVATE, LECTERN_OUTPUT } = process.env;
  return placesOf(root, LECTERN_CONTENT, LECTERN_PRIVATE === '1', LECTERN_OUTPUT);
}
