import { briefLocator } from '../../markup/locator.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import type { DatedStatement, LibraryDocument } from '../library.ts';
import { passagePieces } from './passage-pieces.ts';

/** Where a statement stands. */
export interface StatementPlace {
  /** The place of the original that its digest gives for it, as briefly as `§ 2.1 ¶ 3`; else the heading it stands under, or nothing. */
  readonly words: string;
  /** Id of the passage of the text at that place, where the text is held. */
  readonly original: string | null;
}

/** Finds the locator that stands next after the date of a statement; without one, its heading. */
export function placeOfStatement(statement: DatedStatement, { summary, text }: LibraryDocument): StatementPlace {
  const body = statement.part === 'digest' ? summary : text;
  const locator = body && statement.passage.locators.length > 0 ? locatorAfter(statement, body.html) : undefined;
  if (locator === undefined) return { words: body?.headings[statement.passage.heading]?.text ?? '', original: null };
  return { words: briefLocator(locator), original: (text && resolveLocator(locator, text)[0]?.id) ?? null };
}

function locatorAfter({ passage, offset, end }: DatedStatement, html: string): string | undefined {
  const mark = /^<x-at to="([^"]*)">$/;
  const marks = passagePieces(html.slice(...passage.range)).filter((piece) => mark.test(piece.html));
  const next = marks.find((piece) => piece.offset >= offset + end);
  return next && unescapeHtml(mark.exec(next.html)?.[1] ?? '');
}
