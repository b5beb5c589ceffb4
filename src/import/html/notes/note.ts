import type { Element, ElementContent } from 'hast';
import { attribute, wordsIn } from '../page.ts';

/** A note lifted out of a page. */
export interface Note {
  /** What its markers carry. */
  readonly key: string;
  /** Its number or sign as the page prints it, without brackets; empty where a style sheet would have supplied it. */
  readonly printed: string;
  readonly content: readonly ElementContent[];
  /** All that the page prints of it, number and ways back included. */
  readonly words: string;
  readonly line: number;
}

/** Attribute of the elements that stand for markers. */
const keyAttribute = 'dataLecternNote';

/** An element that stands where a marker stood. */
export function markerOf(key: string, place: Element): Element {
  const marker: Element = { type: 'element', tagName: 'sup', properties: { [keyAttribute]: key }, children: [] };
  if (place.position) marker.position = place.position;
  return marker;
}

/** Key of the note that an element marks; empty where it is no marker. */
export function keyOf(element: Element): string {
  return attribute(element, keyAttribute);
}

/** The words of a note's parts; its number stands apart from the first of them. */
export function printedWords(parts: readonly ElementContent[], printed: string): string {
  const words = parts.map(wordsIn).join(' ');
  const [before, ...after] = printed === '' ? [words] : words.split(printed);
  return after.length === 0 || /[\p{L}\p{N}]/u.test(before ?? '') ? words : `${before ?? ''}${printed} ${after.join(printed)}`;
}
