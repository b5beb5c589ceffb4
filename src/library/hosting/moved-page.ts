/** What a page for a former address is made from. */
export interface MovedPage {
  /** The page that the layout made for the former address of the entry itself, and the path of the site that it leads to. */
  readonly template: string;
  readonly leadsTo: string;
  /** The page that stands at the address of today, and its path. */
  readonly page: string;
  readonly path: string;
}

const places = /(<ul\b[^>]*\bdata-places\b[^>]*>)[^]*?(<\/ul>)/;

/**
 * A page for a former address. It leads to `path`; and because a link may name a place on the page, it has an anchor for
 * each, which shows the way to that place where no script follows the link at once.
 */
export function movedPage({ template, leadsTo, page, path }: MovedPage): string {
  const empty = template.replace(places, '$1$2');
  const own = new Set(idsOf(empty));
  const [, main = ''] = /<main\b([^]*)<\/main>/.exec(page) ?? [];
  const links = idsOf(main)
    .filter((id) => !own.has(id))
    .map((id) => anchor(id, path));
  return empty
    .replaceAll(`${leadsTo}"`, () => `${path}"`)
    .replace(places, (_all, start: string, end: string) => start + links.join('') + end);
}

function anchor(id: string, path: string): string {
  return `<li id="${id}">The place that your link names is <a href="${path}#${id}">here</a>.</li>`;
}

/** Ids as they stand in the HTML, with its entities. */
function idsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/<[a-z][^<>]*?\sid="([^"]+)"/g)].map(([, id = '']) => id))];
}
