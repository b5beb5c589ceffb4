import type { BuiltPage, PageLink } from './read-page.ts';

/** A built site in memory: its pages and all of its files, by their paths from the root, which begin with a slash. */
export interface BuiltSite {
  /** Public address of the site, with a slash at its end. */
  readonly address: string;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly files: ReadonlySet<string>;
}

/** A link that leads nowhere, by where it leads. */
export interface DeadLink {
  /** Path from the root of the site; what it is where it leads out of the site’s folder. */
  readonly path: string;
  /** The place on that page, without `#`; null where the page itself is missing. */
  readonly anchor: string | null;
  /** The pages that have it, with the place where each first has it. */
  readonly on: readonly (PageLink & { readonly page: string })[];
}

/** The links of a built site that lead nowhere within it: to no file, or to no such place on their page. */
export function deadLinks(site: BuiltSite): DeadLink[] {
  const base = new URL(site.address);
  const dead = new Map<string, Omit<DeadLink, 'on'> & { on: DeadLink['on'][number][] }>();
  for (const [page, { links }] of site.pages) {
    const here = new URL(page.slice(1), base);
    for (const link of links) {
      const fault = faultOf(link.address, here, site, base);
      if (fault === null) continue;
      const known = dead.get(JSON.stringify(fault));
      if (known) known.on.push({ ...link, page });
      else dead.set(JSON.stringify(fault), { ...fault, on: [{ ...link, page }] });
    }
  }
  return [...dead.values()];
}

function faultOf(address: string, here: URL, { pages, files }: BuiltSite, base: URL): Omit<DeadLink, 'on'> | null {
  if (!URL.canParse(address, here.href)) return { path: address, anchor: null };
  const url = new URL(address, here);
  if (url.origin !== base.origin) return null;
  if (!url.pathname.startsWith(base.pathname)) return { path: url.pathname, anchor: null };
  const path = decode(url.pathname.slice(base.pathname.length - 1));
  const page = pages.get(path.replace(/\/index\.html$/, '/'));
  if (!page) return files.has(path) ? null : { path, anchor: null };
  const anchor = decode(url.hash.slice(1));
  // What begins like this names words of the page, not a place.
  return anchor === '' || anchor === 'top' || anchor.startsWith(':~:') || page.ids.has(anchor) ? null : { path, anchor };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
