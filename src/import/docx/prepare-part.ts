import { decodeXml } from './xml.ts';

const word = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'];
const math = ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'];
const compatibility = ['http://schemas.openxmlformats.org/markup-compatibility/2006'];
const drawing = 'urn:schemas-microsoft-com:vml';

/** Name of the bookmark that stands for the beginning of a page, as Word last laid it out. */
export const pageMark = 'lectern-page';

/**
 * Rewrites a part so that mammoth reads all of its words: it passes over fields, changes of direction, equations, and text boxes that are
 * drawn in the way of Word 2010 alone. Beginnings of pages become bookmarks. Prefixes are looked up, because they can be any.
 */
export function preparePart(xml: string): string {
  const [w, m, mc] = [prefixFor(xml, word), prefixFor(xml, math), prefixFor(xml, compatibility)];
  if (w === null) return xml;
  const boxed = mc === null ? xml : untilSame(xml, (each) => chooseBoxes(each, mc, w));
  const drawn = boxed.replace(new RegExp(`<${w}drawing\\b[^>]*>(?:(?!</?${w}drawing\\b)[\\s\\S])*</${w}drawing>`, 'g'), (part) =>
    withBoxes(part, w),
  );
  const calculated =
    m === null
      ? drawn
      : drawn
          .replace(new RegExp(`<${m}oMath\\b[^>]*>([\\s\\S]*?)</${m}oMath>`, 'g'), (part) => equation(part, w))
          .replace(new RegExp(`</?${m}oMathPara\\b[^>]*>`, 'g'), '');
  return calculated
    .replace(new RegExp(`</?${w}(?:fldSimple|dir|bdo|ruby|rubyBase|rt)\\b[^>]*>`, 'g'), '')
    .replace(new RegExp(`<${w}cr\\s*/>`, 'g'), `<${w}br/>`)
    .replace(new RegExp(`<${w}lastRenderedPageBreak\\s*/>`, 'g'), `<${w}bookmarkStart ${w}id="0" ${w}name="${pageMark}"/>`);
}

/** The prefix, with its colon, that a part has for one of several namespaces; null where it has none of them. */
function prefixFor(xml: string, namespaces: readonly string[]): string | null {
  for (const [, prefix, double, single] of xml.slice(0, 20_000).matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (namespaces.includes(decodeXml(double ?? single ?? ''))) return prefix === undefined ? '' : `${prefix}:`;
  return null;
}

function untilSame(xml: string, change: (xml: string) => string): string {
  let current = xml;
  for (let round = 0; round < 8; round += 1) {
    const next = change(current);
    if (next === current) return next;
    current = next;
  }
  return current;
}

/** Of two ways of showing the same, mammoth reads the older; where only the newer has a text box, that is put in its place. */
function chooseBoxes(xml: string, mc: string, w: string): string {
  const innermost = new RegExp(
    `<${mc}AlternateContent\\b[^>]*>((?:(?!</?${mc}AlternateContent\\b)[\\s\\S])*)</${mc}AlternateContent>`,
    'g',
  );
  return xml.replace(innermost, (_, inner: string) => {
    const older = new RegExp(`<${mc}Fallback\\b[^>]*>([\\s\\S]*)</${mc}Fallback>`).exec(inner)?.[1] ?? '';
    const newer = new RegExp(`<${mc}Choice\\b[^>]*>([\\s\\S]*?)</${mc}Choice>`).exec(inner)?.[1] ?? '';
    return older.includes(`<${w}txbxContent`) || !newer.includes(`<${w}txbxContent`) ? older : withBoxes(newer, w);
  });
}

/** A drawing with its text boxes in the form that mammoth reads. */
function withBoxes(part: string, w: string): string {
  const boxes = part.match(new RegExp(`<${w}txbxContent\\b[^>]*>[\\s\\S]*?</${w}txbxContent>`, 'g')) ?? [];
  if (boxes.length === 0) return part;
  return boxes
    .map((box) => `<${w}pict><v:shape xmlns:v="${drawing}"><v:textbox>${box}</v:textbox></v:shape></${w}pict>`)
    .join('');
}

/** The letters and numbers of an equation, in the order in which they stand in the file. */
function equation(part: string, w: string): string {
  const pieces = [...part.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\//g)].map(([, piece]) => piece ?? '');
  return `<${w}r><${w}t xml:space="preserve"> ${pieces.join(' ')} </${w}t></${w}r>`;
}
