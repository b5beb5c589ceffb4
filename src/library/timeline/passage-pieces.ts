import { unescapeHtml } from '../../text/escape-html.ts';

/** A piece of the inner HTML of a passage: a run of words, one escaped character, or a tag. */
export interface Piece {
  readonly kind: 'words' | 'tag' | 'picture';
  readonly html: string;
  /** Where it begins in the HTML. */
  readonly at: number;
  /** What it adds to the text of the passage; empty for most tags. */
  readonly text: string;
  /** Where it stands in that text (UTF-16). */
  readonly offset: number;
}

/**
 * Reads the inner HTML of a passage, as compiled and with its marks, piece by piece. The texts of the pieces make up the
 * text of the passage: a break is a space, a picture its alternative text, and a line ends before each further
 * paragraph or cell. Marks of locators, citations and notes add nothing.
 */
export function passagePieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  let isFirst = true;
  for (const { 0: token, index: at } of html.matchAll(/<[^>]*>|&(?:amp|lt|gt|quot);|[^<&]+/g)) {
    const opensBlock = /^<(?:p|td|th)\b/.test(token);
    const text = opensBlock ? (isFirst ? '' : '\n') : textOf(token);
    const kind = !token.startsWith('<') ? 'words' : token.startsWith('<x-picture') ? 'picture' : 'tag';
    pieces.push({ kind, html: token, at, text, offset });
    offset += text.length;
    isFirst &&= !opensBlock;
  }
  return pieces;
}

function textOf(token: string): string {
  if (!token.startsWith('<')) return unescapeHtml(token);
  if (token === '<br>') return ' ';
  return token.startsWith('<x-picture') ? unescapeHtml(/ alt="([^"]*)"/.exec(token)?.[1] ?? '') : '';
}
