import type { Evidence, EvidenceSource } from './evidence.ts';

/** Evidence in the tray, with what its reader says of it. */
export interface KeptEvidence extends Evidence {
  readonly id: string;
  readonly note: string;
}

/** How much a tray holds: passages, sources of one, and letters in any one text. */
export const trayLimits = { passages: 500, sources: 200, letters: 20_000 } as const;

/**
 * Reads one entry of a tray, from storage or from a file that another person made. Undefined where it is not one: a field is
 * missing or too long, or an address leads anywhere but to a page of the web or of this site.
 */
export function readKept(value: unknown): KeptEvidence | undefined {
  if (!isRecord(value)) return undefined;
  const { isQuoted, words, library, digestDate, link, path, id, note } = value;
  const { part, subject, sources } = isRecord(value.citations) ? readFlat(value) : value;
  const isWhole =
    parts.some((known) => known === part) &&
    Array.isArray(words) &&
    words.length > 0 &&
    isRecord(library) &&
    [...(words as unknown[]), subject, library.name, library.address, link, path, id, note].every(isText) &&
    (digestDate === null || isText(digestDate)) &&
    isWebAddress(link) &&
    /^\/(?:documents\/[a-z0-9-]+\/(?:text\/)?|(?:topics|events)\/[a-z0-9-]+\/)(?:#\S*)?$/.test(String(path));
  const cited = readSources(sources, part);
  if (!isWhole || !cited) return undefined;
  const { name, address } = library;
  const texts = { part, subject, words, sources: cited, digestDate, link, path, id, note, library: { name, address } };
  return { isQuoted: isQuoted === true, ...texts } as KeptEvidence;
}

const parts: readonly Evidence['part'][] = ['text', 'digest', 'accounts', 'introduction', 'facts'];

/** What was kept when there was one source alone had its fields beside the others, and named documents and events apart. */
function readFlat({ kind, event, title, short, place, citations }: Record<string, unknown>): Record<string, unknown> {
  const part = kind === 'quotation' ? 'text' : isText(event) ? 'accounts' : kind === 'paraphrase' ? 'digest' : undefined;
  return { part, subject: part === 'accounts' ? event : title, sources: [{ short, place, citations }] };
}

/** Words of a document have one source. */
function readSources(value: unknown, part: unknown): EvidenceSource[] | undefined {
  if (!Array.isArray(value) || value.length > trayLimits.sources) return undefined;
  const isSummary = part === 'introduction' || part === 'facts';
  if (!isSummary && value.length !== 1) return undefined;
  const read = value.flatMap((source: unknown) => readSource(source) ?? []);
  return read.length === value.length ? read : undefined;
}

function readSource(value: unknown): EvidenceSource | undefined {
  if (!isRecord(value) || !isRecord(value.citations)) return undefined;
  const { short, place, citations } = value;
  const { apa, harvard, chicago, oscola } = citations;
  if (![short, place, apa, harvard, chicago, oscola].every(isText)) return undefined;
  return { short, place, citations: { apa, harvard, chicago, oscola } } as EvidenceSource;
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
