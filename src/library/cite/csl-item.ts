import type { DocumentKind, DocumentRecord } from '../../schema/document.ts';
import type { Name } from '../../schema/fields.ts';
import { documentKindOf, titleOf } from '../documents/describe-document.ts';

/** A work in the terms of CSL-JSON 1.0.2, with the fields that a record can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  /** A title that the copy does not print stands in square brackets. */
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: CslDate;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  /** The kind of document in words, where `type` does not say it. */
  readonly genre?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly language: string;
}

export type CslType = 'article-journal' | 'article-magazine' | 'article-newspaper' | 'document' | 'report' | 'webpage';

/** A date with as many of year, month and day as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** The original that a record describes: never our digest of it. What the copy does not print is left out. */
export function cslItem({ id, record }: { readonly id: string; readonly record: DocumentRecord }): CslItem {
  const { authors, date, publisher, container, series, url, doi } = record;
  const type = typeOf(record);
  return {
    id,
    type,
    title: titleOf(record),
    ...(authors && { author: authors }),
    ...(date !== null && { issued: dateParts(date) }),
    ...(publisher !== null && { publisher }),
    ...(container !== null && { 'container-title': container }),
    ...(series && { 'collection-title': series.name, 'collection-number': series.number }),
    ...genreOf(record, type),
    ...(url !== null && { URL: url }),
    ...(doi !== undefined && { DOI: doi }),
    language: record.language,
  };
}

/** An ISO date of any precision as CSL writes it. */
function dateParts(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

const types: Partial<Record<DocumentKind, CslType>> = {
  briefing: 'report',
  report: 'report',
  'journal-article': 'article-journal',
  news: 'article-newspaper',
  'web-page': 'webpage',
};

/** A commentary is part of a periodical only where the copy names one. */
function typeOf({ kind, container }: DocumentRecord): CslType {
  return types[kind] ?? (kind === 'commentary' && container !== null ? 'article-magazine' : 'document');
}

/** The kind in words where the type and the series do not say it. */
function genreOf(record: DocumentRecord, type: CslType): Pick<CslItem, 'genre'> {
  const isPlain = type === 'document' || (record.kind === 'briefing' && !record.series);
  return isPlain ? { genre: documentKindOf(record) } : {};
}
