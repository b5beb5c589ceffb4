import { slug } from '../text/slug.ts';
import { addressKey } from './address-key.ts';
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
    const records = keys.filter((key) => key.startsWith(`${by}:`)).flatMap((key) => index.get(key) ?? []);
    if (records.length > 0) return { by, records, against: by === 'checksum' ? null : contradiction(by, own, records) };
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

/** Works of one title that have another number, DOI or year are as a rule not the same. */
function contradiction(by: Sign, own: KnownRecord, records: readonly KnownRecord[]): Match['against'] {
  const [record] = records;
  if (by !== 'title' || records.length !== 1 || !record) return null;
  if (own.series && record.series && seriesKey(own.series) !== seriesKey(record.series)) return 'series';
  if (own.doi && record.doi && own.doi.toLowerCase() !== record.doi.toLowerCase()) return 'DOI';
  return own.date && record.date && own.date.slice(0, 4) !== record.date.slice(0, 4) ? 'date' : null;
}
