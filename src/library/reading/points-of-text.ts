import { parseLocator } from '../../markup/locator.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';
import type { Compiled, LibraryDocument } from '../library.ts';

/** A point of a digest that speaks of a passage of the original: its id, its words and the heading that it stands under. */
export interface DigestPoint {
  readonly id: string;
  readonly words: string;
  readonly section: string | undefined;
}

/** A remark on more blocks than this is one on the whole, and is told where it begins. */
const mostBlocks = 8;

/**
 * For passages of a document's full text the points of its digest that speak of them, in the order of the digest. Each block
 * that a locator names counts, a list or table as one; a whole section or a long run of blocks counts where it begins. Notes
 * are passed over. Empty where the document has no text or no digest.
 */
export function pointsOfText({ summary, text }: Pick<LibraryDocument, 'summary' | 'text'>): Map<string, DigestPoint[]> {
  const points = new Map<string, DigestPoint[]>();
  if (!summary || !text) return points;
  for (const { id, text: words, heading, locators } of summary.passages) {
    const point = { id, words, section: summary.headings[heading]?.text };
    const passages = new Set(locators.flatMap((locator) => passagesOf(locator, text)));
    for (const passage of passages) points.set(passage, [...(points.get(passage) ?? []), point]);
  }
  return points;
}

function passagesOf(locator: string, text: Compiled): string[] {
  return locator.split(';').flatMap((part) => {
    const [{ items, paragraphs } = {}] = parseLocator(part);
    const named = resolveLocator(part, text).filter(({ kind }) => kind !== 'note');
    const starts = items ? named : named.filter(({ ordinal }, index) => ordinal !== named[index - 1]?.ordinal);
    const isWhole = (!items && !paragraphs) || starts.length > mostBlocks;
    return starts.slice(0, isWhole ? 1 : undefined).map(({ id }) => id);
  });
}
