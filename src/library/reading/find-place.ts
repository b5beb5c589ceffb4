import { isSamePlace, shortLocator } from '../../markup/locator.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';
import type { LibraryDocument, PlacedPassage } from '../library.ts';

type Held = Pick<LibraryDocument, 'id' | 'text' | 'summary'>;

/**
 * Where a reader can look up a place of a document's original: the passage of its full text, where that is held; else the
 * point of the digest that names this place, or one that overlaps with it. Nothing where neither has it.
 */
export function findPlace(document: Held, locator: string): PlacedPassage | undefined {
  const passage = document.text ? resolveLocator(locator, document.text)[0] : undefined;
  if (passage) return { document: document.id, part: 'text', passage };
  const point = findPoint(document, locator);
  return point && { document: document.id, part: 'digest', passage: point };
}

/** A point on the very place comes before one on a wider range: a remark on the whole document names every paragraph. */
function findPoint({ summary }: Held, locator: string) {
  const points = (summary?.passages ?? []).filter(({ locators }) => locators.some((own) => isSamePlace(own, locator)));
  const wanted = partsOf(locator);
  return points.find(({ locators }) => locators.flatMap(partsOf).some((part) => wanted.includes(part))) ?? points[0];
}

function partsOf(locator: string): string[] {
  return shortLocator(locator).split('; ');
}
