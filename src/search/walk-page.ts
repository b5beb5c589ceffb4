import { decodeHtml } from './decode-html.ts';

/** An element that begins. */
export interface Opening {
  /** In lower case. */
  readonly name: string;
  /** Its attributes, as they are written. */
  readonly attributes: string;
}

/** Is told what stands in a page, in its order. */
export interface PageVisitor {
  /** As it is read: without the escapes of HTML. */
  readonly text: (text: string) => void;
  readonly open: (opening: Opening) => void;
  readonly close: (name: string) => void;
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

const unread = new Set('script style noscript template svg form label nav footer iframe'.split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Links and marks of our own around the words: places in the original, citations, note markers and numbers. */
const apparatus = /\sclass="(?:[^"]*\s)?(?:locator|citation|marker|self|number)[\s"]/;

/**
 * Goes through what search reads of a page: the element with `data-pagefind-body`, without what is not for reading, what has
 * `data-pagefind-ignore`, and our own apparatus. Elements must be closed, as in every page of the site.
 */
export function walkPage(html: string, { text, open, close }: PageVisitor): void {
  const marked = html.indexOf('data-pagefind-body');
  if (marked === -1) return;
  const body = html.lastIndexOf('<', marked);
  let [depth, end] = [0, body];
  for (tag.lastIndex = body; ;) {
    const found = tag.exec(html);
    if (!found) return;
    const [{ length }, slash, written, attributes = ''] = found;
    if (found.index > end) text(decodeHtml(html.slice(end, found.index)));
    end = found.index + length;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (slash === '/') {
      close(name);
      depth -= 1;
    } else if (empty.has(name)) {
      open({ name, attributes });
      close(name);
    } else if (isLeftOut(name, attributes)) {
      tag.lastIndex = end = endOf(html, name, end);
    } else {
      open({ name, attributes });
      depth += 1;
    }
    if (depth === 0) return;
  }
}

function isLeftOut(name: string, attributes: string): boolean {
  return unread.has(name) || attributes.includes('data-pagefind-ignore') || apparatus.test(attributes);
}

/** Where an element ends of which the first tag ends at `start`. */
function endOf(html: string, name: string, start: number): number {
  const other = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  other.lastIndex = start;
  for (let depth = 1; depth > 0;) {
    const found = other.exec(html);
    if (!found) return html.length;
    depth += found[1] === '/' ? -1 : 1;
    // Nothing inside a script or a style is an element.
    if (name === 'script' || name === 'style') depth = found[1] === '/' ? 0 : 1;
  }
  return html.indexOf('>', other.lastIndex) + 1;
}
