import type { QuotationClaim } from './claim.ts';

const quoted = /“([^“”]+)”|"([^"]+)"/gu;
/** What an editor may put into a quotation: an ellipsis, or words in square brackets. */
const insertion = /\[[^\]]*\]|…|\.\s?\.\s?\.?/u;

/** The words in double quotation marks, in their order. */
export function findQuotations(text: string): QuotationClaim[] {
  return [...text.matchAll(quoted)].map((match) => ({
    kind: 'quotation',
    start: match.index,
    end: match.index + match[0].length,
    parts: (match[1] ?? match[2] ?? '').split(insertion).filter((part) => /[\p{L}\p{N}]/u.test(part)),
  }));
}
