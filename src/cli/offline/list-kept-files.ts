import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A file of a built site that devices keep. */
export interface KeptFile {
  /** Address within the site, as pages link to it: that of a page is its folder, with a slash. */
  readonly path: string;
  /** Stands for its content; null where its address already does. */
  readonly revision: string | null;
  readonly bytes: number;
}

/** What only readers with a connection can use: the page for what is missing, feeds, and what is for hosts or other programs. */
const unused = [
  /^404\.html$/,
  /^_(?:headers|redirects)$/,
  /(?:^|\/)feed\.(?:xml|json)$/,
  /^sitemap.*\.xml$/,
  /^robots\.txt$/,
  /^card\.png$/,
];

/** What keeping itself consists of: browsers see to the scripts, and the description is made from the list. */
const ofKeeping = [/^sw\.js$/, /^assets\/(?:kept-files|service-worker)\.\w+\.js$/, /^data\/offline\.json$/];

const unlisted = [...unused, ...ofKeeping];

/** What is known of files without reading them, by their names. */
export type KnownFiles = ReadonlyMap<string, Pick<KeptFile, 'revision' | 'bytes'>>;

/** Every file of the built site in `folder` that devices keep, in the order of addresses. */
export async function listKeptFiles(folder: string, known: KnownFiles = new Map()): Promise<KeptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !unlisted.some((pattern) => pattern.test(name)));
  // One at a time, because all files of a large site would not fit into memory, and at once, which costs a fifth of waiting for each.
  const files = names.map((name) => {
    const file = known.get(name);
    return file
      ? { path: addressOf(name), revision: file.revision, bytes: file.bytes }
      : describeFile(name, readFileSync(path.join(folder, name)));
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A short name for content that changes when the content does. */
export function revisionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

function describeFile(name: string, content: Uint8Array): KeptFile {
  return {
    path: addressOf(name),
    // Astro puts a hash of their content into the names of these.
    revision: name.startsWith('assets/') ? null : revisionOf(content),
    bytes: content.length,
  };
}

function addressOf(name: string): string {
  return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}
