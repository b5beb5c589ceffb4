import { drop, flag, type Collected } from '../tree/collected.ts';
import type { Meaning } from './outline-levels.ts';
import { pageMark } from './prepare-part.ts';
import { elementsOfType, wordsOfElement, type WordDocument, type WordElement } from './word-document.ts';

/** What is known of the places of a document: the page that each paragraph begins on, by its number; empty where Word left no pages. */
export interface Marked {
  readonly pages: number[];
  /** Number of the paragraph that has the style of a title; 0 where none has. */
  title: number;
}

/** Names of the bookmarks that carry the number of a paragraph into the HTML. */
export const placeMark = 'lectern-place-';

/** Style of the paragraph that holds markers of notes which the document defines but marks nowhere. */
export const looseNotes = 'lectern-loose-notes';

/** Makes what is done to mammoth's tree before it becomes HTML. It collects comments and contents lists, and fills in `marked`. */
export function markDocument(
  meanings: ReadonlyMap<string, Meaning>,
  marked: Marked,
  into: Collected,
): (document: WordDocument) => WordDocument {
  return (document) => {
    const state: State = { meanings, marked, into, document, noted: new Set(), paragraph: 0, page: 1 };
    const children = markAll(document.children, state);
    const notes = Object.fromEntries(
      Object.entries(document.notes._notes).map(([key, note]) => [key, { ...note, body: markAll(note.body ?? [], state) }]),
    );
    Object.assign(document.notes, { _notes: notes });
    if (state.page === 1) marked.pages.length = 0;
    return { ...document, children: [...children, ...unmarkedNotes(document, children)] };
  };
}

interface State {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly marked: Marked;
  readonly into: Collected;
  readonly document: WordDocument;
  /** Notes that a marker was met for. */
  readonly noted: Set<string>;
  paragraph: number;
  page: number;
}

function markAll(elements: readonly WordElement[], state: State): WordElement[] {
  return elements.flatMap((element) => mark(element, state));
}

function mark(element: WordElement, state: State): WordElement[] {
  if (element.type === 'paragraph') return markParagraph(element, state);
  if (element.type === 'bookmarkStart') {
    if (element.name === pageMark) state.page += 1;
    return [];
  }
  if (element.type === 'checkbox') return [{ type: 'text', value: element.checked ? '☑ ' : '☐ ' }];
  if (element.type === 'commentReference') return markComment(element, state);
  if (element.type === 'noteReference') return [isFirstMarker(element, state) ? element : { type: 'text', value: ' ' }];
  return element.children ? [{ ...element, children: markAll(element.children, state) }] : [element];
}

function markParagraph(element: WordElement, state: State): WordElement[] {
  state.paragraph += 1;
  const place = state.paragraph;
  state.marked.pages[place] = state.page + (beginsPage(element) ? 1 : 0);
  const meaning = state.meanings.get(element.styleId ?? '');
  const children = markAll(element.children ?? [], state);
  if (meaning?.kind === 'contents') {
    drop(state.into, place, 'contents list', wordsOfElement(element));
    return [];
  }
  if (meaning?.kind === 'title' && wordsOfElement(element).trim() !== '') state.marked.title ||= place;
  const bookmark = { type: 'bookmarkStart', name: `${placeMark}${String(place)}` };
  return [{ ...element, ...styleFor(element, meaning), children: [bookmark, ...children] }];
}

/** Whether the mark of a page stands before the first word of a paragraph. */
function beginsPage(element: WordElement): boolean {
  const [first] = leavesOf(element).filter(
    ({ type, name, value }) => name === pageMark || (type === 'text' && value?.trim() !== ''),
  );
  return first?.name === pageMark;
}

function leavesOf(element: WordElement): WordElement[] {
  return element.children ? element.children.flatMap(leavesOf) : [element];
}

/** The style that tells mammoth's style map what a paragraph is. */
function styleFor(element: WordElement, meaning: Meaning | undefined): Partial<WordElement> {
  if (meaning?.kind === 'heading') return { styleId: null, styleName: `heading ${String(Math.min(meaning.depth, 6))}` };
  if (meaning?.kind === 'title') return { styleId: null, styleName: 'heading 1' };
  if (meaning?.kind === 'code') return { styleId: null, styleName: 'Source Code' };
  const isQuoted = meaning?.kind === 'quotation' || (!element.numbering && isIndented(element));
  return isQuoted ? { styleId: null, styleName: 'Quote' } : {};
}

/** Whether a paragraph is set in on both sides, as quotations are; in twentieths of a point, a quarter of an inch at least. */
function isIndented({ indent }: WordElement): boolean {
  return Number(indent?.start ?? 0) >= 360 && Number(indent?.end ?? 0) >= 360;
}

function markComment(element: WordElement, state: State): WordElement[] {
  const comment = state.document.comments.find(({ commentId }) => commentId === element.commentId);
  const words = comment ? wordsOfElement(comment).replace(/\s+/g, ' ').trim() : '';
  const by = comment?.authorName ? ` of ${comment.authorName}` : '';
  if (words !== '') flag(state.into, state.paragraph, 'docx/comment', `A comment${by} stands here in the original: “${words}”`);
  return [];
}

/** Whether a marker has a note, and is the only one so far: for each marker mammoth writes the whole note once more. */
function isFirstMarker(element: WordElement, state: State): boolean {
  const key = noteKey(element);
  const [isThere, isAgain] = [noteKeys(state.document).has(key), state.noted.has(key)];
  state.noted.add(key);
  if (!isThere) flag(state.into, state.paragraph, 'notes/no-note', 'A marker stands here in the original whose note is missing.');
  else if (isAgain)
    flag(state.into, state.paragraph, 'notes/marked-again', 'An earlier note is marked here a second time in the original.');
  return isThere && !isAgain;
}

/** Notes that nothing marks, marked in a paragraph of their own, so that mammoth writes them too. */
function unmarkedNotes(document: WordDocument, children: readonly WordElement[]): WordElement[] {
  const marked = new Set(children.flatMap((child) => elementsOfType(child, 'noteReference')).map(noteKey));
  const loose = Object.values(document.notes._notes).filter(
    (note) => !marked.has(noteKey(note)) && wordsOfElement({ ...note, children: [] }).trim() !== '',
  );
  if (loose.length === 0) return [];
  const markers = loose.map(({ noteType, noteId }) => ({ type: 'noteReference', noteType, noteId }) as WordElement);
  return [{ type: 'paragraph', styleId: null, styleName: looseNotes, numbering: null, children: markers }];
}

const keys = new WeakMap<WordDocument, ReadonlySet<string>>();

function noteKeys(document: WordDocument): ReadonlySet<string> {
  const known = keys.get(document) ?? new Set(Object.values(document.notes._notes).map(noteKey));
  keys.set(document, known);
  return known;
}

function noteKey({ noteType, noteId }: WordElement): string {
  return `${noteType ?? ''}-${noteId ?? ''}`;
}
