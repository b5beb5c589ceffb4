import type { Compiled, Passage } from '../../markup/compiled.ts';
import type { LibraryDocument } from '../library.ts';
import { formerAnchors } from './former-anchors.ts';
import { passageHtml } from './reading-html.ts';
import type { MarkContext } from './resolve-marks.ts';

/** The words of a note as they stand in the list of notes of its document, with the anchors of its earlier addresses. */
export function noteHtml(body: Compiled, note: Passage, context: MarkContext & { document: LibraryDocument }): string {
  return formerAnchors(context.document.formerPassages, note.id) + passageHtml(body, note.range, context);
}
