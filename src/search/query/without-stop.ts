import type { Piece } from './excerpt.ts';

/** Takes off the full stop with which Pagefind ends a block, unless the printed words end in one. */
export function withoutStop(pieces: readonly Piece[], printed = ''): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last?.text.endsWith('.') || printed.endsWith('.')) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -1) }].filter(({ text }) => text !== '');
}
