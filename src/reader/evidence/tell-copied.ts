import type { Evidence } from './evidence.ts';

/** Letters of places that can be read in passing; a whole digest names dozens of places. */
const longestPlace = 120;

/** Says what was copied: of one piece also the place, or how many documents it cites; of several how many they are. */
export function tellCopied(pieces: readonly Evidence[], isMarkdown: boolean): string {
  const form = isMarkdown ? ' as Markdown' : '';
  const [piece, ...more] = pieces;
  if (!piece || more.length > 0) return `${String(pieces.length)} passages copied${form}, each with its source.`;
  const { part, sources } = piece;
  if (part === 'introduction' || part === 'facts') {
    if (sources.length === 0) return `Summary copied${form}. It names no source for these words.`;
    return `Summary and ${sources.length === 1 ? 'source' : `${String(sources.length)} sources`} copied${form}.`;
  }
  const place = sources[0]?.place ?? '';
  const what = part === 'text' ? 'Quotation' : 'Paraphrase';
  if (place.length > longestPlace) return `${what} and source copied${form}, with all its places in the original.`;
  return `${what} and source copied${form}${place ? `: ${place}` : ', without a place in the original'}.`;
}
