import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printLine } from './build-lines.ts';
import { dropFurniture } from './drop-furniture.ts';
import { madeLine, madePage } from './made-line.ts';
import type { Line, PageText } from './page-text.ts';

function pagesOf(edge: (page: number) => readonly Line[]): PageText[] {
  return [1, 2, 3, 4, 5, 6].map((page) => madePage(page, [...edge(page), madeLine(`Text of page ${page}.`, { y: 400, page })]));
}

function kept(pages: readonly PageText[]): string[] {
  return dropFurniture(pages)
    .pages.flatMap((page) => page.lines.map(printLine))
    .filter((line) => !line.startsWith('Text of'));
}

test('headers, footers and page numbers go, also with roman numbers', () => {
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
  const pages = pagesOf((page) => [
    madeLine('A Report on Canals', { y: 780, page }),
    madeLine(page % 2 ? `Vale Institute ${page + 3}` : (roman[page - 1] ?? ''), { y: 20, page }),
  ]);
  assert.deepEqual(kept(pages), []);
});

test('headers with the title of a chapter go by the number beside it', () => {
  const chapters = ['Barges', 'Barges', 'Locks', 'Locks', 'Tolls', 'Ends'];
  assert.deepEqual(kept(pagesOf((page) => [madeLine(`${chapters[page - 1] ?? ''} ${page + 10}`, { y: 780, page })])), []);
});

test('numbers at the edge that do not count pages stay', () => {
  const years = [1990, 1980, 1995, 1970, 1999, 1960];
  assert.equal(kept(pagesOf((page) => [madeLine(String(years[page - 1]), { y: 60, page })])).length, 6);
});

test('cells of a table stay', () => {
  const tag = { role: 'TD', cell: { table: 't0', row: 0, column: 0 } };
  assert.equal(kept(pagesOf((page) => [madeLine('Total of all years', { y: 60, page, tag })])).length, 6);
});

test('what is dropped says why', () => {
  const { dropped } = dropFurniture(pagesOf((page) => [madeLine('A Report on Canals', { y: 780, page })]));
  assert.deepEqual([...new Set(dropped.map(({ reason }) => reason))], ['running header, footer or page number']);
});
