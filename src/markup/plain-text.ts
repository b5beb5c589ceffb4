import type { PhrasingContent } from 'mdast';
import { languageOf } from './language-of.ts';

/** The words of inline content, as passages keep them and names are looked for. */
export interface PlainText {
  readonly text: string;
  /** The text with everything that may hold no mention (code, addresses) blanked out, of the same length. */
  readonly matchable: string;
  /** Where links stand in the text: a mention there becomes no link of its own. */
  readonly links: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/** Words of inline content: no note markers, no locators, no citations; breaks are spaces; pictures give their alternative text. */
export function plainText(nodes: readonly PhrasingContent[]): PlainText {
  return join(nodes.map(pieceOf), '', '');
}

/** The words of several paragraphs or cells, each on a line of its own. No name goes from one to the next. */
export function joinTexts(pieces: readonly PlainText[]): PlainText {
  return join(pieces, '\n', '\0');
}

function join(pieces: readonly PlainText[], textGlue: string, matchableGlue: string): PlainText {
  let offset = 0;
  const links = pieces.flatMap((piece) => {
    const shift = offset;
    offset += piece.text.length + textGlue.length;
    return piece.links.map(([start, end]): Span => [start + shift, end + shift]);
  });
  const text = pieces.map((piece) => piece.text).join(textGlue);
  return { text, matchable: pieces.map((piece) => piece.matchable).join(matchableGlue), links };
}

function pieceOf(node: PhrasingContent): PlainText {
  if (node.type === 'text') return { text: node.value, matchable: blankAddresses(node.value), links: [] };
  if (node.type === 'inlineCode') return blanked(node.value);
  if (node.type === 'break') return { text: ' ', matchable: ' ', links: [] };
  if (node.type === 'image' || node.type === 'imageReference') return blanked(node.alt ?? '');
  if (isMark(node) || !('children' in node)) return { text: '', matchable: '', links: [] };
  const inner = plainText(node.children);
  return node.type === 'link' ? { ...inner, links: [[0, inner.text.length]] } : inner;
}

/** Whether a node stands for a place and is no words: a locator or a citation. */
function isMark(node: PhrasingContent): boolean {
  return node.type === 'textDirective' && languageOf(node) === null;
}

const address = new RegExp(
  [
    '(?:\\p{L}{1,10}:\\/\\/|www\\.)\\S+',
    '(?<!\\S)[^\\s@]*@\\S+',
    '(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]+\\.)+(?:com|org|net|edu|gov|int|mil|info|[a-z]{2,}(?=\\/))(?![\\p{L}\\p{N}])(?:\\/\\S*)?',
  ].join('|'),
  'gu',
);

function blankAddresses(text: string): string {
  return /[@/]|\.\p{Ll}/u.test(text) ? text.replace(address, blank) : text;
}

function blanked(text: string): PlainText {
  return { text, matchable: blank(text), links: [] };
}

function blank(text: string): string {
  return '\0'.repeat(text.length);
}
