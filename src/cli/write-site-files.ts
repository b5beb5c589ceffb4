import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../library/library.ts';
import { siteFiles } from '../library/site-files/site-files.ts';
import { revisionOf } from './offline/list-kept-files.ts';

/** What a build left of its data files, feeds and citations for the next one. */
export interface KeptSiteFiles {
  /** By the key of what each group shows. */
  readonly groups: ReadonlyMap<string, readonly SiteFile[]>;
}

/** A file beside the pages. */
export interface SiteFile {
  /** Its place in the site, without a slash before it. */
  readonly name: string;
  /** Stands for its content where devices keep it (`offline/list-kept-files.ts`), and its size. */
  readonly revision: string;
  readonly bytes: number;
}

/** Where a site stands, and where is kept what is known of it. */
export interface SitePlaces {
  readonly outputFolder: string;
  readonly cacheFolder: string;
}

const manifest = 'files.json';

/**
 * Empties the folder of a site but for the pages (names of their files), data files, feeds and citations of the last build,
 * because to delete and make thousands of small files takes longer than all else of a rebuild. Answers with the files beside
 * the pages. What is known of them is forgotten until they are written, so that nothing stays that an interrupted build has
 * left.
 */
export function emptySite({ outputFolder, cacheFolder }: SitePlaces, pages: readonly string[]): KeptSiteFiles {
  const file = path.join(cacheFolder, manifest);
  const groups = new Map(readManifest(file));
  rmSync(file, { force: true });
  const kept = [...pages, ...namesIn(groups)].map((name) => path.join(outputFolder, name));
  if (existsSync(outputFolder)) emptyFolder(outputFolder, withFolders(kept));
  return { groups };
}

/** Files and the folders that they stand in. */
function withFolders(files: readonly string[]): Set<string> {
  const names = new Set(files);
  for (const file of files) for (let each = path.dirname(file); !names.has(each); each = path.dirname(each)) names.add(each);
  return names;
}

function namesIn(groups: KeptSiteFiles['groups']): string[] {
  return [...groups.values()].flat().map(({ name }) => name);
}

function readManifest(file: string): [string, SiteFile[]][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, SiteFile[]][];
  } catch {
    return [];
  }
}

function emptyFolder(folder: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (!kept.has(name)) rmSync(name, { recursive: true });
    else if (entry.isDirectory()) emptyFolder(name, kept);
  }
}

/**
 * Writes the data files, feeds and citations of a library into its site, but for those that the last build left and that are
 * the same. Answers with all of them.
 */
export function writeSiteFiles(library: Library, version: string, { groups }: KeptSiteFiles, places: SitePlaces): SiteFile[] {
  const written = new Map<string, readonly SiteFile[]>();
  for (const { key, files } of siteFiles(library)) {
    const versioned = `${version} ${key()}`;
    const left = groups.get(versioned);
    const isLeft = left?.every(({ name }) => existsSync(path.join(places.outputFolder, name)));
    written.set(versioned, isLeft && left ? left : files().map((file) => write(file, places.outputFolder)));
  }
  const names = new Set(namesIn(written));
  for (const name of namesIn(groups)) if (!names.has(name)) rmSync(path.join(places.outputFolder, name), { force: true });
  mkdirSync(places.cacheFolder, { recursive: true });
  writeFileSync(path.join(places.cacheFolder, manifest), JSON.stringify([...written]));
  return [...written.values()].flat();
}

function write({ path: name, content }: { readonly path: string; readonly content: () => string }, folder: string): SiteFile {
  const file = path.join(folder, name);
  const text = content();
  // Small files by the ten thousand: where each is written at once, and folders made only where they are missing, they take half the time.
  try {
    writeFileSync(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { name: name.slice(1), revision: revisionOf(text), bytes: Buffer.byteLength(text) };
}
