import type { CitationStyle } from '../../library/cite/citation-styles.ts';
import { citationRuns, type Run } from './citation-runs.ts';
import type { Evidence } from './evidence.ts';

/** The paragraphs as they are given: a quotation within quotation marks, as it stands; a paraphrase without, and named as one. */
export function wordsAsGiven({ kind, words, library }: Evidence): string[] {
  const mark = `[Paraphrase by ${library.name}, not the document’s own words] `;
  if (kind === 'paraphrase') return words.map((paragraph, index) => (index === 0 ? mark : '') + paragraph);
  return words.map((paragraph, index) => `“${paragraph}${index === words.length - 1 ? '”' : ''}`);
}

/** The original, in a style, and the place in it. */
export function sourceRuns({ kind, isQuoted, citations, place }: Evidence, style: CitationStyle): Run[] {
  const lead = kind === 'paraphrase' ? 'Original: ' : isQuoted ? 'Quoted in: ' : '';
  return [...(lead ? [{ text: lead, isItalic: false }] : []), ...citationRuns(citations[style], place)];
}

/** Names what of the library is cited beside the original, its digest or its comparison; nothing for a quotation. */
export function librarySource({ kind, library, title, digestDate, event }: Evidence): string | undefined {
  if (kind === 'quotation') return undefined;
  if (event !== null) return `Comparison: ${library.name}, accounts of “${event}”.`;
  return `Digest: ${[library.name, `digest of “${title}”`, digestDate].filter(Boolean).join(', ')}.`;
}
