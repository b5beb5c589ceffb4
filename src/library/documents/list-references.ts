import { shortLocator } from '../../markup/locator.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Reference } from '../../schema/reference.ts';
import { dateInWords, joinNames, nameOf } from './describe-document.ts';

/** A reference as it is listed: its parts in words, the notes that point to it, and its misprints. */
export interface ListedReference {
  readonly id: string;
  readonly authors: string;
  readonly title: string;
  /** Container, publisher, volume, pages and date. */
  readonly details: string;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly accessed: string | undefined;
  readonly notes: readonly ListedNote[];
  readonly misprints: readonly string[];
}

export interface ListedNote {
  readonly number: number;
  /** Locator of the passage that carries its marker, as the record has it and in signs. */
  readonly locator: string;
  readonly at: string;
  readonly remark: string | undefined;
}

/** References of one heading, such as a list for further reading. */
export interface ReferenceList {
  readonly heading: string | null;
  readonly references: readonly ListedReference[];
}

/** The references of a document, grouped by the list they stand in, in the order of the record. */
export function listReferences(record: DocumentRecord): ReferenceList[] {
  const lists = new Map<string | null, ListedReference[]>();
  for (const reference of record.references ?? []) {
    const heading = reference.list ?? null;
    lists.set(heading, [...(lists.get(heading) ?? []), toListed(reference, record)]);
  }
  return [...lists].map(([heading, references]) => ({ heading, references }));
}

function toListed(reference: Reference, record: DocumentRecord): ListedReference {
  const notes = (record.notes ?? []).filter(({ cites }) => cites.includes(reference.id));
  return {
    id: reference.id,
    authors: joinNames((reference.author ?? []).map(nameOf)),
    title: reference.title,
    details: detailsOf(reference),
    language: reference.language,
    url: reference.URL,
    accessed: reference.accessed && dateInWords(reference.accessed),
    notes: notes.map(({ number, at, remark }) => ({ number, locator: at, at: shortLocator(at), remark })),
    misprints: (reference.misprints ?? []).map(
      ({ field, evident, why }) => `${fieldNames[field]} is evidently a misprint for ${inWords(evident)}: ${why}`,
    ),
  };
}

const fieldNames = {
  issued: 'The printed date',
  title: 'The printed title',
  author: 'The printed author',
  page: 'The printed page',
};

function detailsOf(reference: Reference): string {
  const volume = reference.volume && `${reference.volume}${reference.issue ? `(${reference.issue})` : ''}`;
  const pages = reference.page && `pp. ${reference.page.replace('-', '–')}`;
  const parts = [
    reference['container-title'],
    reference.publisher,
    reference.number,
    volume,
    pages,
    reference.issued && dateInWords(reference.issued),
  ];
  return parts.filter(Boolean).join(', ');
}

function inWords(value: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? dateInWords(value) : value;
}
