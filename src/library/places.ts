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

/** Places of a build. Public and private builds share neither output nor cache. */
export function placesOf(root: string, contentFolder: string, isPrivate: boolean): Places {
  return {
    contentFolder: path.resolve(root, contentFolder),
    cacheFolder: path.join(root, '.cache', isPrivate ? 'private' : 'public'),
    outputFolder: path.join(root, isPrivate ? 'dist-private' : 'dist'),
    isPrivate,
  };
}

/** Places as the environment gives them to Astro: `LECTERN_CONTENT`, `LECTERN_PRIVATE`. */
export function placesFromEnvironment(root: string = process.cwd()): Places {
  return placesOf(root, process.env.LECTERN_CONTENT ?? 'content', process.env.LECTERN_PRIVATE === '1');
}
