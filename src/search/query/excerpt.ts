import type { Stretch } from './read-regions.ts';

/** A piece of text, marked where it is what the reader looks for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words that stand before the first mark. */
const lead = 6;

/** Words of a stretch as pieces: all of them, or of more than `longest` the part that holds most marks, with ellipses. */
export function excerpt(words: readonly string[], stretch: Stretch, marked: ReadonlySet<number>, longest: number): Piece[] {
  const shown = densestPart(stretch, marked, longest);
  const pieces = markWords(words, shown, marked);
  if (shown.start > stretch.start) pieces.unshift({ text: '… ', isMarked: false });
  if (shown.end < stretch.end) pieces.push({ text: ' …', isMarked: false });
  return joinPieces(pieces);
}

/** Words of a stretch as pieces. Of a marked word only the letters are marked, not the punctuation around them. */
export function markWords(words: readonly string[], { start, end }: Stretch, marked: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    // What stands between a word and its punctuation (a locator) is not in the index.
    const space = place === start || /^[.,;:!?)\]’”]+$/.test(word) ? '' : ' ';
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
    pieces.push(
      { text: space + before, isMarked: false },
      { text: core, isMarked: marked.has(place) },
      { text: after, isMarked: false },
    );
  }
  return joinPieces(pieces);
}

function densestPart(stretch: Stretch, marked: ReadonlySet<number>, longest: number): Stretch {
  if (stretch.end - stretch.start <= longest) return stretch;
  const places = [...marked].filter((place) => place >= stretch.start && place < stretch.end).sort((a, b) => a - b);
  const counts = places.map((first) => places.filter((place) => place >= first && place < first + longest - lead).length);
  const best = places[counts.indexOf(Math.max(...counts))] ?? stretch.start;
  const start = Math.max(stretch.start, Math.min(best - lead, stretch.end - longest));
  return { start, end: start + longest };
}

function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last?.isMarked === piece.isMarked) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
