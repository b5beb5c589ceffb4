import { slug } from '../text/slug.ts';
import { addressKey } from '../text/address-key.ts';
import type { RecordEvidence } from './draft.ts';

/** What of a record in the library is needed to find the document that a file belongs to. */
export interface KnownRecord {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly series: { readonly name: string; readonly number: string } | null;
  /** Checksums of the files that the record and the text name as their source. */
  readonly checksums: readonly string[];
}

/** What a file and a record can agree on, the surest first. */
export const signs = ['checksum', 'series', 'DOI', 'address', 'title'] as const;
export type Sign = (typeof signs)[number];

/** The records that a document may belong to, and what they agree on; several, or one in doubt, where the library leaves it open. */
export interface Match {
  readonly by: Sign;
  readonly records: readonly KnownRecord[];
  /** What speaks against it: both have this field, and it differs. */
  readonly against: 'series' | 'DOI' | 'date' | null;
}

/** Records by what they can be found by. */
export type RecordIndex = ReadonlyMap<string, readonly KnownRecord[]>;

/** Makes the index of records that `matchRecord` looks in. */
export function indexRecords(records: readonly KnownRecord[]): RecordIndex {
  const index = new Map<string, KnownRecord[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) index.set(key, [...(index.get(key) ?? []), record]);
  }
  return index;
}

/** Finds the record of a document: by the file's checksum, then series and number, DOI, address, title. Null where none agrees. */
export function matchRecord(sha256: string, evidence: RecordEvidence, index: RecordIndex): Match | null {
  const own = knownOf('', sha256, evidence);
  const keys = keysOf(own);
  for (const by of signs) {
    const found = keys.filter((key) => key.startsWith(`${by}:`)).flatMap((key) => index.get(key) ?? []);
    const records = by === 'title' ? found.filter((record) => !areDifferent(own, record)) : found;
    const [record] = records;
    if (record) return { by, records, against: by === 'title' && records.length === 1 ? doubt(own, record) : null };
  }
  return null;
}

/** What is known of a document by the evidence of its file alone. */
export function knownOf(id: string, sha256: string, { title, date, url, doi, series }: RecordEvidence): KnownRecord {
  return {
    id,
    title: title?.value ?? null,
    date: date?.value ?? null,
    url: url?.value ?? null,
    doi: doi?.value ?? null,
    series: series?.value ?? null,
    checksums: [sha256],
  };
}

/** What a record can be found by, each with the sign that it is. */
export function keysOf({ title, url, doi, series, checksums }: KnownRecord): string[] {
  const keys: Readonly<Record<Sign, readonly (string | null)[]>> = {
    checksum: checksums,
    series: [series && seriesKey(series)],
    DOI: [doi?.toLowerCase() ?? null],
    address: [url && addressKey(url)],
    title: [title && titleKey(title)],
  };
  return signs.flatMap((sign) => keys[sign].filter(Boolean).map((key) => `${sign}:${key ?? ''}`));
}

/** Titles are compared by their letters and digits, whatever their script. */
function titleKey(title: string): string {
  return (
    slug(title) ||
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

function seriesKey({ name, number }: { readonly name: string; readonly number: string }): string {
  return /\p{L}/u.test(number) ? slug(number) : slug(`${name} ${number}`);
}

/**
 * Whether two documents are surely not one work: their titles differ, or several of number, DOI, address and date do, or their days
 * are more than a month apart, as those of a weekly briefing are.
 */
export function areDifferent(a: KnownRecord, b: KnownRecord): boolean {
  if (a.title !== null && b.title !== null && titleKey(a.title) !== titleKey(b.title)) return true;
  return contradictions(a, b).length > 1 || isMonthApart(a.date, b.date);
}

function isMonthApart(a: string | null, b: string | null): boolean {
  if (a?.length !== 10 || b?.length !== 10) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) > 31 * 86_400_000;
}

/** What speaks against two documents of one title being one work. Another address alone or another day does not. */
function doubt(a: KnownRecord, b: KnownRecord): Match['against'] {
  const [found] = contradictions(a, b);
  if (found === 'address' || (found === 'date' && a.date?.slice(0, 4) === b.date?.slice(0, 4))) return null;
  return found ?? null;
}

function contradictions(a: KnownRecord, b: KnownRecord): ('series' | 'DOI' | 'date' | 'address')[] {
  const days = Math.min(a.date?.length ?? 0, b.date?.length ?? 0);
  const pairs = [
    ['series', a.series && seriesKey(a.series), b.series && seriesKey(b.series)],
    ['DOI', a.doi?.toLowerCase(), b.doi?.toLowerCase()],
    ['date', a.date?.slice(0, days), b.date?.slice(0, days)],
    ['address', a.url && addressKey(a.url), b.url && addressKey(b.url)],
  ] as const;
  return pairs.filter(([, own, other]) => own && other && own !== other).map(([name]) => name);
}
