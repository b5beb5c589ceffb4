import type { Reference } from '../schema/reference.ts';
import { slug } from '../text/slug.ts';
import type { RecordEvidence } from './draft.ts';

/** What of a record in the library is needed to find the document that a file belongs to. */
export interface KnownRecord {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly series: { readonly name: string; readonly number: string } | null;
  readonly sha256: string | null;
  readonly references: readonly Reference[];
}

/** The records that a document may belong to, and what they agree on; several where the library leaves it open. */
export interface Match {
  readonly by: 'checksum' | 'series' | 'DOI' | 'address' | 'title';
  readonly records: readonly KnownRecord[];
}

/** Finds the record of a document: by the file's checksum, then series and number, DOI, address, title. Null where none agrees. */
export function matchRecord(sha256: string, evidence: RecordEvidence, records: readonly KnownRecord[]): Match | null {
  const { series, doi, url, title } = evidence;
  const ways: readonly (readonly [Match['by'], (record: KnownRecord) => boolean])[] = [
    ['checksum', (record) => record.sha256 === sha256],
    ['series', (record) => agree(series && seriesKey(series.value), record.series && seriesKey(record.series))],
    ['DOI', (record) => agree(doi?.value.toLowerCase(), record.doi?.toLowerCase())],
    ['address', (record) => agree(url && addressKey(url.value), record.url && addressKey(record.url))],
    ['title', (record) => agree(title && slug(title.value), record.title && slug(record.title))],
  ];
  for (const [by, agrees] of ways) {
    const found = records.filter(agrees);
    if (found.length > 0) return { by, records: found };
  }
  return null;
}

function agree(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a) && a === b;
}

function seriesKey({ name, number }: { readonly name: string; readonly number: string }): string {
  return /\p{L}/u.test(number) ? slug(number) : slug(`${name} ${number}`);
}

function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '');
}
