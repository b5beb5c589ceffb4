import type { Compiled } from '../markup/compiled.ts';
import { resolveMarks, type MarkContext } from './resolve-marks.ts';

/** A body as it is read on its own page: marks filled in, and at each passage a link to itself. Notes are not in it. */
export function readingHtml(body: Compiled, context: MarkContext): string {
  return readingBlocks(body.html.slice(0, body.notesStart), context);
}

/** As `readingHtml`, for some blocks of a body. */
export function readingBlocks(html: string, context: MarkContext): string {
  return addPassageLinks(resolveMarks(html, context));
}

/** The words of one passage, for a page that quotes it. */
export function passageHtml(body: Compiled, range: readonly [number, number], context: MarkContext): string {
  return resolveMarks(body.html.slice(range[0], range[1]), context);
}

/**
 * Puts a link to itself into every passage, for the pointer. It is out of the order of tabs and hidden from screen
 * readers: hundreds of such stops would stand in the way of reading.
 */
function addPassageLinks(html: string): string {
  return html.replace(
    /<(p|li|blockquote|div class="table" tabindex="0") id="([dtp]-[0-9a-z-]+)">/g,
    (open, _tag: string, id: string) => `${open}<a class="self" href="#${id}" tabindex="-1" aria-hidden="true" title="Link to this passage"></a>`,
  );
}
