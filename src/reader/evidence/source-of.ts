import type { CitationStyle } from '../../library/cite/citation-styles.ts';
import { citationRuns, type Run } from './citation-runs.ts';
import type { Evidence } from './evidence.ts';

/** Whose words these are, where they are not the document's own: `Paraphrase by Lectern, not the document’s own words`. */
export function whoseWords({ part, library }: Evidence): string | undefined {
  if (part === 'text') return undefined;
  if (part === 'digest' || part === 'accounts') return `Paraphrase by ${library.name}, not the document’s own words`;
  return `Summary by ${library.name}, not the documents’ own words`;
}

/** The paragraphs as they are given: a quotation within quotation marks, as it stands; the library's words without, and named as its own. */
export function wordsAsGiven(evidence: Evidence): string[] {
  const { words } = evidence;
  const whose = whoseWords(evidence);
  if (whose !== undefined) return words.map((paragraph, index) => (index === 0 ? `[${whose}] ` : '') + paragraph);
  return words.map((paragraph, index) => `“${paragraph}${index === words.length - 1 ? '”' : ''}`);
}

/** The originals, in a style, each with the place in it. */
export function sourceRuns({ part, isQuoted, sources }: Evidence, style: CitationStyle): Run[][] {
  const lead = part !== 'text' ? 'Original: ' : isQuoted ? 'Quoted in: ' : '';
  return sources.map(({ citations, place }) => [
    ...(lead ? [{ text: lead, isItalic: false }] : []),
    ...citationRuns(citations[style], place),
  ]);
}

/** Names what of the library is cited beside the originals; nothing for a quotation. */
export function librarySource({ part, subject, library: { name }, digestDate }: Evidence): string | undefined {
  switch (part) {
    case 'text':
      return undefined;
    case 'digest':
      return `Digest: ${[name, `digest of “${subject}”`, digestDate].filter(Boolean).join(', ')}.`;
    case 'accounts':
      return `Comparison: ${name}, accounts of “${subject}”.`;
    case 'introduction':
      return `Summary: ${name}, introduction to “${subject}”.`;
    case 'facts':
      return `Summary: ${name}, “${subject}” at a glance.`;
  }
}
