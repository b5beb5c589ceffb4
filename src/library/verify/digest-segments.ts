import type { Compiled, Passage } from '../../markup/compiled.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import { passagePieces } from '../timeline/passage-pieces.ts';

/** A stretch of a point of a digest with the locators that close it: the place in the text of its passage. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly locators: readonly string[];
}

/** Parts a point of a digest at its locators. Words after the last one are a stretch without any. */
export function digestSegments({ html }: Pick<Compiled, 'html'>, { range, text }: Pick<Passage, 'range' | 'text'>): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const { html: tag, offset } of passagePieces(html.slice(...range))) {
    const locator = /^<x-at to="([^"]*)"/.exec(tag)?.[1];
    if (locator === undefined) continue;
    const last = segments.at(-1);
    const isBeside = last && !/[\p{L}\p{N}]/u.test(text.slice(start, offset));
    const locators = [...(isBeside ? last.locators : []), unescapeHtml(locator)];
    if (isBeside) segments.pop();
    segments.push({ start: isBeside ? last.start : start, end: offset, locators });
    start = offset;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start)) ? [...segments, { start, end: text.length, locators: [] }] : segments;
}
