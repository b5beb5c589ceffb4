/** The stylesheets that a page of the built site links to, which stand one after the other in its head. */
export interface LinkedSheets {
  /** Names of their files, in the order of the page. */
  readonly names: string[];
  /** The page with links to other files of the same folder in their place. */
  readonly replace: (names: readonly string[]) => string;
}

const links = /(?:<link rel="stylesheet" href="[^"]*">)+/;

/** Finds the stylesheets of a page; none where it has none. */
export function linkedSheets(html: string): LinkedSheets {
  const found = links.exec(html)?.[0] ?? '';
  const addresses = [...found.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
  const folder = addresses[0]?.replace(/[^/]*$/, '') ?? '';
  return {
    names: addresses.map((address) => address.slice(folder.length)),
    replace: (names) =>
      html.replace(links, () => names.map((name) => `<link rel="stylesheet" href="${folder}${name}">`).join('')),
  };
}
