import type { CitationStyle } from '../../library/cite/citation-styles.ts';
import type { Evidence } from './evidence.ts';

/** Evidence in the tray, with what its reader says of it. */
export interface KeptEvidence extends Evidence {
  readonly id: string;
  readonly note: string;
}

/** How much a tray holds: passages, and letters in any one text. */
export const trayLimits = { passages: 500, letters: 20_000 } as const;

/**
 * Reads one entry of a tray, from storage or from a file that another person made. Undefined where it is not one: a field is
 * missing or too long, or an address leads anywhere but to a page of the web or of this site.
 */
export function readKept(value: unknown): KeptEvidence | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, isQuoted, words, title, short, place, library, digestDate, link, path, id, note } = value;
  // What was kept before comparisons could be has no field for them.
  const event = value.event ?? null;
  const citations = readCitations(value.citations);
  const isWhole =
    (kind === 'quotation' || kind === 'paraphrase') &&
    Array.isArray(words) &&
    words.length > 0 &&
    isRecord(library) &&
    [...(words as unknown[]), title, short, place, library.name, library.address, link, path, id, note].every(isText) &&
    (digestDate === null || isText(digestDate)) &&
    (event === null || isText(event)) &&
    citations &&
    isWebAddress(link) &&
    /^\/(?:documents\/[a-z0-9-]+\/(?:text\/)?|events\/[a-z0-9-]+\/)(?:#\S*)?$/.test(String(path));
  if (!isWhole) return undefined;
  const { name, address } = library;
  const texts = { words, title, short, place, digestDate, event, link, path, id, note, library: { name, address } };
  return { kind, isQuoted: isQuoted === true, citations, ...texts } as KeptEvidence;
}

function readCitations(value: unknown): Record<CitationStyle, string> | undefined {
  if (!isRecord(value)) return undefined;
  const { apa, harvard, chicago, oscola } = value;
  return isText(apa) && isText(harvard) && isText(chicago) && isText(oscola) ? { apa, harvard, chicago, oscola } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= trayLimits.letters;
}

function isWebAddress(value: unknown): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(String(value)) && URL.canParse(String(value));
}
