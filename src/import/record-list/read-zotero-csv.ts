import type { DocumentKind } from '../../schema/document.ts';
import type { Name } from '../../schema/fields.ts';
import { listEntry, type ListEntry } from './list-entry.ts';
import { parseCsv } from './parse-csv.ts';

const kinds: Readonly<Record<string, DocumentKind>> = {
  report: 'report',
  journalarticle: 'journal-article',
  newspaperarticle: 'news',
  magazinearticle: 'commentary',
  blogpost: 'commentary',
  webpage: 'web-page',
  presentation: 'transcript',
  interview: 'transcript',
};

/** Reads a CSV export of Zotero, by the names of its columns. Null where there is no column for titles. */
export function readZoteroCsv(text: string, name: string): ListEntry[] | null {
  const rows = parseCsv(text);
  if (!rows.some((row) => 'title' in row)) return null;
  return rows.map((row, index) =>
    listEntry(fieldsOf(row), (row['file attachments'] ?? '').split(/\s*;\s*/), `row ${String(index + 2)} of ${name}`),
  );
}

function fieldsOf(row: Readonly<Record<string, string>>) {
  const said = (...names: string[]): string | undefined => names.map((name) => row[name]).find(Boolean);
  const number = said('series number', 'report number', 'number');
  const series = said('series', 'series title');
  return {
    title: said('title'),
    authors: namesOf(said('author') ?? ''),
    container: said('publication title'),
    publisher: said('publisher'),
    date: /^\d{4}(?:-\d{2}){0,2}/.exec(said('date') ?? '')?.[0] ?? said('publication year'),
    url: said('url'),
    doi: said('doi'),
    language: said('language'),
    series: series && number ? { name: series, number } : undefined,
    kind: kinds[(said('item type') ?? '').toLowerCase()],
  };
}

/** `Doe, Jane; Harbour Board`: a name without a comma has no parts. */
function namesOf(authors: string): Name[] {
  return authors
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((name) => {
      const [family = '', given] = name.split(/\s*,\s*/, 2);
      return given ? { family, given } : { literal: name };
    });
}
