import { lineOf, printLine } from './build-lines.ts';
import { opensWithRaisedNumber } from './measure-style.ts';
import type { DroppedLines, Line, NoteLines, PageText } from './page-text.ts';

/**
 * Takes notes that stand behind the text, under a heading such as “Notes”, out of the flow: lines that begin with 1, 2, 3 and so on,
 * where most of these numbers stand raised in the text before them. Elsewhere nothing is changed.
 */
export function liftEndnotes(pages: readonly PageText[]): { pages: PageText[]; notes: NoteLines[]; dropped: DroppedLines[] } {
  const unchanged = { pages: [...pages], notes: [], dropped: [] };
  const lines = pages.flatMap((page) => page.lines);
  const heading = lines.findLastIndex((line) => /^(?:\d+\.?\s+)?(?:end ?)?notes$/i.test(printLine(line).trim()));
  if (heading < 0) return unchanged;
  const section = sectionOf(lines, heading);
  const notes = divide(section);
  const raised = raisedNumbers(lines.slice(0, heading));
  if (notes.length < 2 || notes.filter(({ number }) => raised.has(number)).length < notes.length * 0.6) return unchanged;
  const gone = new Set([...lines.slice(heading, heading + 1), ...section]);
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !gone.has(line)) })),
    notes,
    dropped: [{ reason: 'heading of the notes', lines: lines.slice(heading, heading + 1) }],
  };
}

/** The lines under a heading, up to the next line that is set as large. */
function sectionOf(lines: readonly Line[], heading: number): Line[] {
  const size = lines[heading]?.size ?? 0;
  const rest = lines.slice(heading + 1);
  const first = rest[0]?.size ?? 0;
  const end = rest.findIndex((line) => line.size > first + 0.6 && line.size > size - 0.6);
  return rest.slice(0, end < 0 ? rest.length : end);
}

/** Divides lines where the next number begins; none where the first line has no number. */
function divide(lines: readonly Line[]): NoteLines[] {
  const notes: { number: string; page: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const number = opensWithRaisedNumber(line) ? line.runs[0]?.text.trim() : /^\s*(\d{1,3})[.)]?\s+\S/.exec(printLine(line))?.[1];
    if (number !== undefined && Number(number) === Number(notes.at(-1)?.number ?? 0) + 1)
      notes.push({ number, page: line.page, lines: withoutNumber(line) });
    else if (notes.length === 0) return [];
    else notes.at(-1)?.lines.push(line);
  }
  return notes;
}

function withoutNumber(line: Line): Line[] {
  const [first, ...rest] = line.runs;
  if (!first) return [];
  const text = first.text.replace(/^\s*\d{1,3}[.)]?\s*/, '');
  const runs = text === '' ? rest : [{ ...first, text }, ...rest];
  const [next, ...others] = runs;
  return next ? [lineOf([{ ...next, text: next.text.trimStart() }, ...others], line.page)] : [];
}

function raisedNumbers(lines: readonly Line[]): ReadonlySet<string> {
  const runs = lines.flatMap((line) => line.runs.filter((run) => run.raised));
  return new Set(runs.flatMap((run) => run.text.match(/\d{1,3}/g) ?? []));
}
