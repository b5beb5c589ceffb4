import type { CitationStyle } from './citation-styles.ts';
import type { CslItem } from './csl-item.ts';
import { plainText, typesetHtml } from './set-type.ts';
import { apa } from './style-apa.ts';
import { chicago } from './style-chicago.ts';
import { harvard } from './style-harvard.ts';
import { oscola } from './style-oscola.ts';

/** A citation as plain text and as HTML, of which `<i>` is the only element. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

const writers: Record<CitationStyle, (item: CslItem) => string> = { apa, harvard, chicago, oscola };

/** Cites a work in a style. What the record does not know is said in the way of the style (`n.d.`) or left out, never guessed. */
export function formatCitation(item: CslItem, style: CitationStyle): Citation {
  const text = writers[style](item);
  return { text: plainText(text), html: typesetHtml(text) };
}
