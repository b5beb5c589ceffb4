import { firstLine } from './ends-of.ts';
import type { OutlineEntry } from '../draft.ts';
import { printLine } from './build-lines.ts';
import type { DroppedLines, Line, PageText } from './page-text.ts';

const title =
  /^(?:table of )?contents$|^(?:list of )?(?:figures|tables|boxes|charts|maps|appendi(?:x|ces|xes))$|^contents page$/i;
const leader = /(?:\.\s?){4,}\s*(?<page>[ivxlc]+|[A-Z]?-?\d+)?\s*$/i;
const numbered = /^.*\p{L}.*\s(?<page>[ivxlc]+|\d{1,4})$/u;

/** Takes contents pages and lists of figures out of the flow, and gives their entries. */
export function liftContents(pages: readonly PageText[]): {
  pages: PageText[];
  dropped: DroppedLines[];
  outline: OutlineEntry[];
} {
  const lines = pages.slice(0, Math.max(12, Math.ceil(pages.length / 6))).flatMap((page) => page.lines);
  const lifted: Line[] = [];
  let index = lines.findIndex((line) => title.test(textOf(line)) || isEntry(line));
  while (index >= 0) {
    const end = contentsEnd(lines, index);
    if (end > index) lifted.push(...lines.slice(index, end));
    const from = Math.max(end, index + 1);
    const next = lines.slice(from).findIndex((line) => title.test(textOf(line)));
    index = next < 0 ? -1 : from + next;
  }
  const gone = new Set(lifted);
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !gone.has(line)) })),
    dropped: lifted.length > 0 ? [{ reason: 'contents list', lines: lifted }] : [],
    outline: entriesOf(lifted),
  };
}

function textOf(line: Line): string {
  return printLine(line).trim();
}

function isEntry(line: Line): boolean {
  return leader.test(textOf(line)) || line.runs[0]?.tag?.role === 'TOCI';
}

/** End of the contents that begin at a line: entries, with at most three other lines between two of them. */
function contentsEnd(lines: readonly Line[], start: number): number {
  const rest = lines.slice(start);
  const hasTitle = title.test(textOf(firstLine(rest)));
  let end = 0;
  let entries = 0;
  for (const [index, line] of rest.entries()) {
    if (index - end > 4) break;
    if (!isEntry(line) && !(hasTitle && isShort(line) && numbered.test(textOf(line)))) continue;
    entries += 1;
    end = index + 1;
  }
  return entries >= 3 || (hasTitle && rest.slice(0, end).some(isEntry)) ? start + end : start;
}

function isShort(line: Line): boolean {
  return textOf(line).length < 120;
}

/** The entries with their pages; an entry that goes over several lines is one. */
function entriesOf(lines: readonly Line[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const text = textOf(line);
    const match = leader.exec(text) ?? numbered.exec(text);
    if (title.test(text) || (open[0] && line.size > open[0].size + 0.5)) open = [];
    else open.push(line);
    if (!match || open.length === 0) continue;
    const words = open
      .map(textOf)
      .join(' ')
      .replace(leader, '')
      .replace(/\s(?:[ivxlc]+|\d{1,4})$/, '');
    const page = match.groups?.page;
    entries.push({ text: words.trim(), ...(page ? { page } : {}) });
    open = [];
  }
  return entries;
}
