/** Where a site is published. A search form says it: its action is the search page, which stands in the first folder. */
export interface SiteAddress {
  /** Folder of the search index, ending in a slash. */
  readonly index: string;
  /** Address of a path of the site, such as `/topics/iran/#d-1234567`. */
  readonly of: (path: string) => string;
}

/** Reads the address of the site from that of its search page. */
export function siteAddressOf(searchPage: string): SiteAddress {
  const home = new URL('../', searchPage);
  const of = (path: string): string => new URL(path.slice(1), home).href;
  return { index: of('/pagefind/'), of };
}
