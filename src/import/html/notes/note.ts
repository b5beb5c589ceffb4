import type { Element, ElementContent } from 'hast';
import { attribute } from '../page.ts';

/** A note lifted out of a page. */
export interface Note {
  /** What its markers carry. */
  readonly key: string;
  /** Its number or sign as the page prints it, without brackets; empty where a style sheet would have supplied it. */
  readonly printed: string;
  readonly content: readonly ElementContent[];
  /** The words taken off it: its number and what leads back to its marker. */
  readonly removed: readonly string[];
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
