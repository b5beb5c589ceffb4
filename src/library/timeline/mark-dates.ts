import type { DatedSentence } from '../dates/find-dated-statements.ts';
import { passagePieces, type Piece } from './passage-pieces.ts';

type Wording = Pick<DatedSentence, 'date' | 'sentence' | 'offset' | 'start' | 'end'>;

/** A stretch of HTML. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Wraps the words of dates in the inner HTML of a passage, as compiled, into `<time datetime>`. Words that cross tags
 * are wrapped as a whole where the tags close within them, else run by run. Nothing is wrapped where other words stand
 * in the place than the statement says.
 */
export function markDates(html: string, statements: readonly Wording[]): string {
  const pieces = passagePieces(html);
  const stretches = statements.flatMap((statement) =>
    stretchesOf(statement, pieces, html).map((stretch) => ({ ...stretch, date: statement.date })),
  );
  let marked = '';
  let done = 0;
  for (const { from, to, date } of stretches.sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    marked += `${html.slice(done, from)}<time datetime="${date}">${html.slice(from, to)}</time>`;
    done = to;
  }
  return marked + html.slice(done);
}

function stretchesOf({ sentence, offset, start, end }: Wording, pieces: readonly Piece[], html: string): Stretch[] {
  const [from, to] = [offset + start, offset + end];
  const inside = pieces.filter((piece) => piece.offset < to && piece.offset + piece.text.length > from);
  const words = inside.map((piece) => piece.text.slice(Math.max(from - piece.offset, 0), to - piece.offset)).join('');
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || words !== sentence.slice(start, end) || inside.some(({ kind }) => kind === 'picture')) return [];
  const whole = { from: htmlPlace(first, from), to: htmlPlace(last, to) };
  if (isClosed(html.slice(whole.from, whole.to))) return [whole];
  return runs(inside).map((run) => ({ from: Math.max(run.from, whole.from), to: Math.min(run.to, whole.to) }));
}

/** Where an offset of the text stands in the HTML of a piece, which is one character or unescaped. */
function htmlPlace({ at, html, text, offset }: Piece, place: number): number {
  if (place <= offset) return at;
  return place >= offset + text.length ? at + html.length : at + place - offset;
}

/** True where each tag closes that opens here, and the other way round, and no mark stands here that is shown as words. */
function isClosed(html: string): boolean {
  if (/<x-(?:at|cite|marker|picture)\b/.test(html)) return false;
  let depth = 0;
  for (const [tag] of html.matchAll(/<(?!br>)[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Words with no tag between them, but no blanks alone. */
function runs(pieces: readonly Piece[]): Stretch[] {
  const found: { from: number; to: number; text: string }[] = [];
  for (const { kind, at, html, text } of pieces) {
    const last = found.at(-1);
    if (kind !== 'words') continue;
    if (last?.to === at) Object.assign(last, { to: at + html.length, text: last.text + text });
    else found.push({ from: at, to: at + html.length, text });
  }
  return found.filter(({ text }) => text.trim() !== '');
}
