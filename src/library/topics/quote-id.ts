import type { PlacedPassage } from '../library.ts';

/** Id of the place where a page quotes a passage of another page. */
export function quoteId({ document, passage }: Pick<PlacedPassage, 'document' | 'passage'>): string {
  return `q-${document}-${passage.id}`;
}
