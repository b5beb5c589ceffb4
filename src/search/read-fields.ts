import type { Facet } from '../library/search/search-fields.ts';
import { decodeHtml } from './decode-html.ts';

/** What a page says in its head of itself: see `SearchFields` in the library. */
export interface PageFields {
  /** What it has of each facet, and its date, in ISO form, which results are ordered by. */
  readonly values: Readonly<Partial<Record<Facet | 'date', readonly string[]>>>;
  readonly about: string;
  readonly summary: string;
}

const field = /<meta data-pagefind-(filter|sort|meta)="(\w+)\[content\]" content="([^"]*)"/g;

/** Reads the fields that the head of a page holds for search. */
export function readFields(html: string): PageFields {
  const values: Partial<Record<string, string[]>> = {};
  const shown: { about?: string; summary?: string } = {};
  for (const [, kind, name = '', written = ''] of html.matchAll(field)) {
    const value = decodeHtml(written);
    if (kind !== 'meta') (values[name] ??= []).push(value);
    else if (name === 'about' || name === 'summary') shown[name] = value;
  }
  return { values, about: '', summary: '', ...shown };
}
