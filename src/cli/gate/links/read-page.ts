import { tagsOf } from '../../../import/html/scan-tags.ts';

/** An address that a page leads to or loads, and where it first stands in the file. */
export interface PageLink {
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

/** What can be reached of a page of the built site, and what it reaches. */
export interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  /** Each address once. */
  readonly links: readonly PageLink[];
}

const attribute = /\s(href|src|action|formaction|poster|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Reads a page of the built site. What stands in templates is passed over: scripts fill it in. */
export function readPage(html: string): BuiltPage {
  const ids = new Set<string>();
  const links = new Map<string, PageLink>();
  const placeOf = countLines(html);
  let templates = 0;
  for (const { name, isEnd, start, end } of tagsOf(html)) {
    if (name === 'template') templates += isEnd ? -1 : 1;
    if (isEnd || templates > 0) continue;
    for (const { index, 1: key = '', 2: double, 3: single, 4: bare = '' } of html.slice(start, end).matchAll(attribute)) {
      const value = decode(double ?? single ?? bare);
      if (key.toLowerCase() === 'id') ids.add(value);
      else if (!links.has(value)) links.set(value, { address: value, ...placeOf(start + index + 1) });
    }
  }
  return { ids, links: [...links.values()] };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return Number.isNaN(code) ? (named[String(name)] ?? whole) : String.fromCodePoint(code);
  });
}

/** Tells the place of an offset. Asked of offsets in their order, it goes through the text once. */
function countLines(text: string): (offset: number) => Pick<PageLink, 'line' | 'column'> {
  let [line, start] = [1, 0];
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
