import { readCoverLine, type CoverLine } from '../cover-line.ts';
import { foldTitle } from './find-headings.ts';
import { foundOn, placeOn } from './found-on.ts';
import type { Block, DroppedLines } from './page-text.ts';
import { printBlock, printLines } from './print-block.ts';
import { isAuthorLine, isPostLine } from './read-author-lines.ts';

/** Reads a short line of the front: series, date, publisher, address, author; null for any other. */
export function readFrontLine(
  block: Block,
  index: number,
  blocks: readonly Block[],
  furniture: readonly DroppedLines[],
): CoverLine | null {
  const text = printBlock(block);
  const { page } = block;
  const name = /^(?<letters>[A-Z]{1,6})[ -]?\d{3,6}$/.exec(text)?.groups?.letters;
  if (name !== undefined)
    return { reason: 'series and number, in the record', record: { series: foundOn(page, { name, number: text }, text, 0.9) } };
  if (/^https?:\/\/[^/\s]+\/?$/i.test(text)) return { reason: 'address of the publisher', record: {} };
  const line = readCoverLine(text, 0);
  if (line) return { ...line, record: placeOn(page, line.record) };
  if (isRunning(text, furniture)) return publisherOf(text, page);
  if (isAuthorLine(block, index, blocks)) return { reason: 'author, in the record', record: {} };
  return isPostLine(block, index, blocks) ? { reason: 'post of an author', record: {} } : null;
}

function publisherOf(text: string, page: number): CoverLine {
  const evidence = `cover and edge of the pages: ${text}`;
  return { reason: 'publisher, in the record', record: { publisher: foundOn(page, text, evidence, 0.8) } };
}

/** Whether a line also stands at the edge of several pages. */
function isRunning(text: string, furniture: readonly DroppedLines[]): boolean {
  return furniture.filter(({ lines }) => foldTitle(printLines(lines)) === foldTitle(text)).length >= 3;
}
