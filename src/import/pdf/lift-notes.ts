import { lineOf, printLine } from './build-lines.ts';
import { familyOf, opensWithRaisedNumber, type TextStyle } from './measure-style.ts';
import type { DroppedLines, Line, NoteLines, PageText } from './page-text.ts';

interface Lifted {
  readonly notes: { number: string; page: number; lines: Line[] }[];
  readonly dropped: DroppedLines[];
}

/** Takes the notes at the foot of pages out of the flow. A note that goes on over the page is one. */
export function liftNotes(
  pages: readonly PageText[],
  style: TextStyle,
): { pages: PageText[]; notes: NoteLines[]; dropped: DroppedLines[] } {
  const lifted: Lifted = { notes: [], dropped: [] };
  const kept = pages.map((page) => ({ ...page, lines: liftFromPage(page, style, lifted) }));
  return { pages: kept, notes: lifted.notes, dropped: lifted.dropped };
}

function liftFromPage(page: PageText, style: TextStyle, lifted: Lifted): Line[] {
  const body: Line[] = [];
  let isOpen = false;
  page.lines.forEach((line, index) => {
    const start = isSmall(line, style) ? startOf(line, lifted, style) : null;
    if (start) lifted.notes.push({ number: start.number, page: page.number, lines: start.rest ? [start.rest] : [] });
    if (start) isOpen = true;
    else if (isSmall(line, style) && (isOpen || goesOn(page, index, style, lifted))) {
      isOpen = true;
      if (isContinued(line)) lifted.dropped.push({ reason: 'note continued on the next page', lines: [line] });
      else lifted.notes.at(-1)?.lines.push(line);
    } else {
      isOpen = false;
      body.push(line);
    }
  });
  return body;
}

function isSmall(line: Line, style: TextStyle): boolean {
  const isSmaller = line.size < style.size * 0.95 || Math.abs(style.noteSize - style.size) < 0.3;
  if (line.runs[0]?.tag?.cell) return false;
  return style.noteSize > 0 ? Math.abs(line.size - style.noteSize) < 0.6 && isSmaller : isSmaller;
}

function isContinued(line: Line): boolean {
  return /^\(?(?:\.{3}|…)?\s*continued\s*(?:\.{3}|…)?\)?$/i.test(printLine(line).trim());
}

/** The number that a note begins with and the rest of its line, where the number may follow the last one. */
function startOf(line: Line, lifted: Lifted, style: TextStyle): { number: string; rest: Line | null } | null {
  const last = Number(lifted.notes.at(-1)?.number ?? 0);
  if (opensWithRaisedNumber(line)) {
    const number = line.runs[0]?.text.trim() ?? '';
    const rest = line.runs.slice(1).map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
    return mayFollow(Number(number), last) ? { number, rest: lineOf(rest, line.page) } : null;
  }
  const plain = style.noteSize > 0 ? null : /^(\d{1,3})[.)]?\s+\S/.exec(printLine(line));
  if (!plain?.[1] || (Number(plain[1]) !== last + 1 && plain[1] !== '1')) return null;
  const first = line.runs[0];
  const text = first?.text.replace(/^\s*\d{1,3}[.)]?\s*/, '') ?? '';
  if (!first || line.y > 400) return null;
  const runs = [{ ...first, text }, ...line.runs.slice(1)].filter((run) => run.text.trim() !== '');
  return { number: plain[1], rest: runs.length > 0 ? lineOf(runs, line.page) : null };
}

function mayFollow(number: number, last: number): boolean {
  return number === 1 || (number > last && number <= last + 3);
}

/** Whether a small line at the foot of a page continues the last note of the page before: nothing but notes stands under it. */
function goesOn(page: PageText, index: number, style: TextStyle, lifted: Lifted): boolean {
  const line = page.lines[index];
  const last = lifted.notes.at(-1);
  if (!line || !last || last.page < page.number - 1 || style.noteSize === 0) return false;
  if (familyOf(line) !== style.noteFamily || /^(?:sources?|notes?):/i.test(printLine(line))) return false;
  const below = page.lines.slice(index);
  return below.every((other) => isSmall(other, style)) && page.lines.slice(0, index).every((other) => other.y > line.y);
}
