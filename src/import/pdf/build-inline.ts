import type { PhrasingContent } from 'mdast';
import { printRun } from './build-lines.ts';
import type { Line, Run } from './page-text.ts';

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly note: string | null;
}

/** Phrasing content of lines: emphasis, links and note markers, with one space between lines. */
export function buildInline(lines: readonly Line[], { isPlain = false }: { isPlain?: boolean } = {}): PhrasingContent[] {
  const pieces = lines.flatMap((line, index) => [
    ...(index > 0 ? [space] : []),
    ...line.runs.map((run) => pieceOf(run, isPlain)),
  ]);
  return groupBy(joinPieces(pieces), (piece) => piece.href).flatMap(linkOf);
}

const space: Piece = { text: ' ', bold: false, italic: false, href: null, note: null };

function pieceOf(run: Run, isPlain: boolean): Piece {
  const { bold, italic } = run.font;
  return { text: cleanText(printRun(run)), bold: bold && !isPlain, italic, href: run.href, note: run.note };
}

/** Bullets of symbol fonts, soft hyphens within lines, and control characters are no text. */
function cleanText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\u00AD]/g, '');
}

/** Joins neighbours of one style; white space has the style that both its neighbours have, or none. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const parts = pieces.flatMap(splitEdges);
  const joined: Piece[] = [];
  parts.forEach((part, index) => {
    const piece = part.text.trim() === '' && !part.note ? between(part, parts[index - 1], parts[index + 1]) : part;
    const last = joined.at(-1);
    if (last && !last.note && !piece.note && isSameStyle(last, piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  });
  return joined;
}

/** White space at the edges of a piece as pieces of their own. */
function splitEdges(piece: Piece): Piece[] {
  if (piece.note) return [piece];
  return (piece.text.match(/^\s+|\s+$|\S(?:[\s\S]*\S)?/g) ?? []).map((text) =>
    text.trim() === '' ? { ...space, text } : { ...piece, text },
  );
}

function between(part: Piece, before: Piece | undefined, after: Piece | undefined): Piece {
  if (!before || !after || before.note || after.note || !isSameStyle(before, after)) return part;
  return { ...before, text: part.text };
}

function isSameStyle(a: Piece, b: Piece): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}

function groupBy(pieces: readonly Piece[], keyOf: (piece: Piece) => unknown): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function linkOf(pieces: readonly Piece[]): PhrasingContent[] {
  const href = pieces[0]?.href ?? null;
  const children = pieces.map(styledOf);
  if (href === null || pieces.some((piece) => piece.note)) return children;
  return [{ type: 'link', url: href, title: null, children }];
}

function styledOf(piece: Piece): PhrasingContent {
  if (piece.note)
    return { type: 'footnoteReference', identifier: piece.note, label: piece.note, data: { printed: piece.text.trim() } };
  const text: PhrasingContent = { type: 'text', value: piece.text };
  const isWord = /[\p{L}\p{N}]/u.test(piece.text);
  const slanted: PhrasingContent = piece.italic && isWord ? { type: 'emphasis', children: [text] } : text;
  return piece.bold && isWord ? { type: 'strong', children: [slanted] } : slanted;
}
