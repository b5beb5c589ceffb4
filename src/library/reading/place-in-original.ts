import { passagePath } from '../../text/site-paths.ts';
import { findPlace } from './find-place.ts';
import type { LibraryDocument } from '../library.ts';

/** Address of a path of the site, with its base. */
type Href = (path: string) => string;

/**
 * Address of the passage that a locator means: in the full text, where this build shows it; else the point of the digest
 * that speaks of it. Undefined where neither is there.
 */
export function placeInOriginal(
  document: Pick<LibraryDocument, 'id' | 'text' | 'summary'>,
  at: string,
  href: Href,
): string | undefined {
  const place = findPlace(document, at);
  return place && href(passagePath(document, place.part, place.passage.id));
}
