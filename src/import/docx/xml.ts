/** A tag of XML, or text between tags with its references resolved. */
export type Token =
  | { readonly kind: 'start' | 'end'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'text'; readonly text: string };

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/!?][^\s<>/]*)([^<>]*?)(\/?)>|([^<]+)/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML as a row of tags and texts, in order. For XML that a parser has accepted. */
export function* tokensOf(xml: string): Generator<Token> {
  for (const [, literal, slash, name, attributes = '', empty, text] of xml.matchAll(token)) {
    if (name !== undefined) yield { kind: slash === '/' ? 'end' : 'start', name, attributes, isEmpty: empty === '/' };
    else if (literal !== undefined) yield { kind: 'text', text: literal };
    else if (text !== undefined) yield { kind: 'text', text: decodeXml(text) };
  }
}

/** Resolves the references of a text (`&amp;`, `&#8217;`). */
export function decodeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** The value of an attribute in what a tag holds besides its name; undefined where it has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** How deep the elements of XML are nested. */
export function xmlDepth(xml: string): number {
  let [depth, deepest] = [0, 0];
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text' || token.isEmpty) continue;
    depth += token.kind === 'start' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
