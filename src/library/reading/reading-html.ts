import { documentPath } from '../../text/site-paths.ts';
import type { Compiled } from '../../markup/compiled.ts';
import { addTimes } from '../timeline/add-times.ts';
import { formerAnchors } from './former-anchors.ts';
import { markPoints } from './mark-points.ts';
import { markScripts, type ScriptContext } from './mark-scripts.ts';
import { pointsOfText } from './points-of-text.ts';
import { resolveMarks, type MarkContext } from './resolve-marks.ts';
import { statementsOfDocument } from '../timeline/statements-of.ts';

/**
 * A body as it is read on its own page: marks filled in, dates of a document as `<time>`, at each passage a link to
 * itself, in a full text the ways back to the digest, and runs of other scripts with their language. Notes are not in it.
 */
export function readingHtml(body: Compiled, context: MarkContext): string {
  const { document, href } = context;
  if (body !== document?.text) return readingBlocks(body.html.slice(0, body.notesStart), context);
  const marked = markPoints(body, pointsOfText(document), href(documentPath(document)));
  return markScripts(resolveBlocks(marked, context), inLanguageOf(body, context));
}

/** As `readingHtml`, for some blocks of a body in the language of the library. */
export function readingBlocks(html: string, context: MarkContext): string {
  return markScripts(resolveBlocks(html, context), { library: context.library });
}

/** The words of one passage, for a page that quotes it. */
export function passageHtml(body: Compiled, range: readonly [number, number], context: MarkContext): string {
  return markScripts(resolveMarks(body.html.slice(range[0], range[1]), context), inLanguageOf(body, context));
}

function resolveBlocks(html: string, context: MarkContext): string {
  const { library, document } = context;
  if (!document) return addAnchors(resolveMarks(html, context), new Map());
  const timed = addTimes(html, statementsOfDocument(library, document.id));
  return addAnchors(resolveMarks(timed, context), document.formerPassages);
}

/** A full text is in the language of its document, all else in that of the library. */
function inLanguageOf(body: Compiled, { library, document }: MarkContext): ScriptContext {
  return body === document?.text ? { library, language: document.record.language } : { library };
}

/**
 * Puts into every passage the anchors of the passages that stood in its place before, and a link to itself for the
 * pointer. That link is out of the order of tabs and hidden from screen readers: hundreds of such stops would stand in
 * the way of reading.
 */
function addAnchors(html: string, former: ReadonlyMap<string, readonly string[]>): string {
  return html.replace(/<(?:p|li|blockquote|div class="table"[^>]*) id="([dtp]-[0-9a-z-]+)">/g, (open, id: string) => {
    return `${open}${formerAnchors(former, id)}<a class="self" href="#${id}" tabindex="-1" aria-hidden="true" title="Link to this passage"></a>`;
  });
}
