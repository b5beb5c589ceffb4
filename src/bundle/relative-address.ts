import path from 'node:path';

/** A built site, as far as addresses on its pages need it. */
export interface SiteFiles {
  /** Address that the site is published at, ending in a slash. */
  readonly address: string;
  /** Paths of its files from its folder, with forward slashes: `topics/iran/index.html`. */
  readonly files: ReadonlySet<string>;
}

/**
 * Turns an address on a page of a built site into one that leads to the same place from disk: to a file, by a relative
 * path, with query and fragment kept. `file` is the path of the page (or style) that it stands in. An address on the site's
 * own host but outside the site becomes absolute. Addresses within the page, and those that begin with a scheme or a host,
 * stay as they are.
 */
export function relativeAddress(address: string, file: string, { address: site, files }: SiteFiles): string {
  if (/^\s*(?:$|[?#]|[\\/]{2}|[a-z][a-z\d+.-]*:)/i.test(address)) return address;
  const here = new URL(`./${encodePath(file)}`, site);
  const there = new URL(address, here);
  const { pathname: base } = new URL(site);
  if (!there.pathname.startsWith(base)) return there.href;
  const steps = path.posix.relative(path.posix.dirname(here.pathname), fileAt(there.pathname, base, files));
  // A colon in the first step would make it a scheme.
  return (/^[^/]*:/.test(steps) ? './' : '') + steps + there.search + there.hash;
}

/** Path from a file of the site to its folder: `../../`, or `./` from the top. */
export function pathToTop(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** A host answers with the page of a folder. Where there is neither, the address leads nowhere, as it did before. */
function fileAt(pathname: string, base: string, files: ReadonlySet<string>): string {
  const place = decode(pathname.slice(base.length));
  const isFolder = !files.has(place) && files.has(path.posix.join(place, 'index.html'));
  return isFolder ? path.posix.join(pathname, 'index.html') : pathname;
}

function encodePath(place: string): string {
  return place.split('/').map(encodeURIComponent).join('/');
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // What no browser has encoded is the name of no file of ours.
    return pathname;
  }
}
