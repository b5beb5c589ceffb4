import type { Element } from 'hast';
import { elementsOf, isBlock, isElement, lineOfPage, wordsIn, type Parent } from '../page.ts';
import { placesOf, replaceChild } from '../page-places.ts';
import type { Dropped } from '../../draft.ts';
import { liftLinkedNotes } from './find-linked-notes.ts';
import { liftLooseNotes } from './find-loose-notes.ts';
import { liftSideNotes } from './find-side-notes.ts';
import { readOpening } from './marker-words.ts';
import type { Note } from './note.ts';

/** The notes of a page, and what was printed of them a second time. */
export interface LiftedNotes {
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
}

/**
 * Takes the notes out of a page and leaves an element in the place of each marker, so that no extractor can lose or part them. The
 * page is changed. Sidenotes come first: where the same notes stand in a list as well, the list is the copy.
 */
export function liftNotes(body: Parent): LiftedNotes {
  const beside = liftSideNotes(body, 's');
  const dropped = dropCopies(body, beside);
  const notes = [...beside, ...liftLinkedNotes(body, 'l')];
  return { notes: [...notes, ...liftLooseNotes(body, 'n')], dropped };
}

function dropCopies(body: Parent, notes: readonly Note[]): Dropped[] {
  const words = new Set(notes.map(({ content }) => fold(content.map(wordsIn).join(' '))));
  if (words.size === 0) return [];
  const places = placesOf(body);
  const copies = elementsOf(body).filter((element) => isBlock(element) && words.has(bare(element)));
  const outermost = copies.filter((copy) => !copies.includes(places.parents.get(copy) as Element));
  return outermost.map((copy) => {
    const text = wordsIn(copy);
    replaceChild(places.parents.get(copy), copy, []);
    return { line: lineOfPage(copy), reason: 'note printed twice', text };
  });
}

function bare(element: Element): string {
  const words = wordsIn(element);
  if (words.length > 5000 || isElement(element, 'body')) return '';
  return fold(words.slice(readOpening(words)?.length ?? 0));
}

function fold(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
