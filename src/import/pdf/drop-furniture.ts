import { printLine } from './build-lines.ts';
import type { DroppedLines, Line, PageText } from './page-text.ts';

const margin = 0.14;

/** Takes running headers, footers and page numbers out of the pages: what stands at the same place at the edge of several pages. */
export function dropFurniture(pages: readonly PageText[]): { pages: PageText[]; dropped: DroppedLines[] } {
  const places = findPlaces(pages);
  const dropped: Line[] = [];
  const kept = pages.map((page) => {
    const furniture = new Set([
      ...furnitureOf(page, 'top', places, pages.length),
      ...furnitureOf(page, 'foot', places, pages.length),
    ]);
    dropped.push(...page.lines.filter((line) => furniture.has(line)));
    return { ...page, lines: page.lines.filter((line) => !furniture.has(line)) };
  });
  return { pages: kept, dropped: dropped.map((line) => ({ reason: 'running header, footer or page number', lines: [line] })) };
}

type Edge = 'top' | 'foot';
type Places = ReadonlyMap<string, readonly { readonly page: number; readonly y: number }[]>;

function findPlaces(pages: readonly PageText[]): Places {
  const places = new Map<string, { page: number; y: number }[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!isAtEdge(line, page, 'top') && !isAtEdge(line, page, 'foot')) continue;
      for (const key of [keyOf(line, page.number), ...numberKeys(line, page.number)])
        places.set(key, [...(places.get(key) ?? []), { page: page.number, y: line.y }]);
    }
  }
  return places;
}

function isAtEdge(line: Line, page: PageText, edge: Edge): boolean {
  if (line.runs[0]?.tag?.cell) return false;
  return edge === 'top' ? line.y > page.height * (1 - margin) : line.y < page.height * margin;
}

/** The words of a line with its numbers masked; of a number alone, its distance from the number of the page. */
function keyOf(line: Line, page: number): string {
  const text = printLine(line).trim().toLowerCase();
  if (/^[^\p{L}]*\d+[^\p{L}]*$/u.test(text)) return text.replace(/\d+/, (digits) => `#${Number(digits) - page}`);
  return text
    .replace(/\d+/g, '#')
    .replace(/(?<![\p{L}\p{N}])[ivxlc]+(?![\p{L}\p{N}])/gu, '#')
    .replace(/\s+/g, ' ');
}

/** The distance of the number that a line begins or ends with from the number of the page: headers with the title of a chapter. */
function numberKeys(line: Line, page: number): string[] {
  const text = printLine(line).trim();
  const number = text.length < 120 ? /^(?:(\d{1,4})\s+\D*|(?:.*\D\s)?(\d{1,4}))$/.exec(text)?.slice(1).find(Boolean) : undefined;
  return number === undefined ? [] : [`beside ${Number(number) - page}`];
}

/** The lines of one edge that are furniture: from the edge inwards, until one that is not repeated. */
function furnitureOf(page: PageText, edge: Edge, places: Places, count: number): Line[] {
  const inwards = [...page.lines].sort((a, b) => (edge === 'top' ? b.y - a.y : a.y - b.y));
  const found: Line[] = [];
  for (const line of inwards) {
    if (!isAtEdge(line, page, edge)) break;
    const beside = inwards.some((other) => other !== line && Math.abs(other.y - line.y) < 3 && isRepeated(other, places, count));
    if (!isRepeated(line, places, count) && !(beside && isLabel(line))) break;
    found.push(line);
  }
  return withoutText(found, inwards, places, count);
}

/** Lines that are set as closely as text are text by chance alike, such as “Ibid.”, unless half of the pages have them. */
function withoutText(found: Line[], inwards: readonly Line[], places: Places, count: number): Line[] {
  const last = found.at(-1);
  const next = inwards[found.length];
  if (!last || !next || Math.abs(next.y - last.y) > 1.5 * next.size) return found;
  return (places.get(keyOf(last, last.page))?.length ?? 0) >= count / 2
    ? found
    : withoutText(found.slice(0, -1), inwards, places, count);
}

function isLabel(line: Line): boolean {
  return line.runs[0]?.tag?.role === 'Artifact' || /^#-?\d*$/.test(keyOf(line, line.page));
}

function isRepeated(line: Line, places: Places, count: number): boolean {
  const all = places.get(keyOf(line, line.page)) ?? [];
  const needed = count <= 4 ? 2 : 3;
  const beside = numberKeys(line, line.page).some((key) => countPages(places.get(key) ?? [], line.y) >= needed);
  const same = countPages(all, line.y);
  const anywhere = new Set(all.map(({ page }) => page)).size;
  return (
    beside ||
    same >= needed ||
    (anywhere >= needed && line.page > 1 && (keyOf(line, line.page).match(/\p{L}/gu)?.length ?? 0) >= 8)
  );
}

/** Number of pages that have a line at about this height. */
function countPages(all: readonly { readonly page: number; readonly y: number }[], height: number): number {
  return new Set(all.filter(({ y }) => Math.abs(y - height) < 4).map(({ page }) => page)).size;
}
