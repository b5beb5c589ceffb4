/** The stylesheets that a page of the built site links to, which stand one after the other in its head. */
export interface LinkedSheets {
  /** Address of the folder that they are in, with a slash at its end. */
  readonly folder: string;
  /** Names of their files, in the order of the page. */
  readonly names: string[];
  /** The page with something else in the place of the links. */
  readonly replace: (by: string) => string;
}

const links = /(?:<link rel="stylesheet" href="[^"]*">)+/;

/** Finds the stylesheets of a page; none where it has none. */
export function linkedSheets(html: string): LinkedSheets {
  const found = links.exec(html)?.[0] ?? '';
  const addresses = [...found.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
  const folder = addresses[0]?.replace(/[^/]*$/, '') ?? '';
  return {
    folder,
    names: addresses.map((address) => address.slice(folder.length)),
    replace: (by) => html.replace(links, () => by),
  };
}
