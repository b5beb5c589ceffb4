import { months } from '../dates/words.ts';
import { documentKinds, type DocumentRecord } from '../../schema/document.ts';
import type { Name } from '../../schema/fields.ts';

/** Kind of a document, in the word that readers see. */
export function documentKindOf(record: DocumentRecord): string {
  return documentKinds[record.kind];
}

/** Title as printed; where the copy prints none, the title we supply, in square brackets as catalogues do. */
export function titleOf(record: DocumentRecord): string {
  return record.title ?? `[${record.suppliedTitle ?? `Untitled ${documentKinds[record.kind].toLowerCase()}`}]`;
}

/** Authors as a reader sees them: `Ben Smith`, `A and B`, `A, B and C`. Empty where none is printed. */
export function authorsOf(record: DocumentRecord): string {
  return joinNames((record.authors ?? []).map(nameOf));
}

/** One name in the order it is spoken. */
export function nameOf(name: Name): string {
  return name.literal ?? [name.given, name.family].filter(Boolean).join(' ');
}

/** Joins names with commas and a last `and`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Author and year, as a citation in running text: `Smith 2020`, `Trifonova and Karagyozov n.d.` (no date). */
export function shortCitation(record: DocumentRecord): string {
  const year = record.date?.slice(0, 4);
  return `${whoOf(record)} ${year ?? 'n.d.'}`;
}

function whoOf(record: DocumentRecord): string {
  const families = (record.authors ?? []).map((name) => name.literal ?? name.family ?? '');
  if (families.length > 3) return `${families[0] ?? ''} et al.`;
  if (families.length > 0) return joinNames(families);
  return record.container ?? record.publisher ?? titleOf(record);
}

/** Where it appeared: container and publisher, series and number, each once. */
export function whereOf(record: DocumentRecord): string {
  const series = record.series ? `${record.series.name} ${record.series.number}` : null;
  return [...new Set([record.container, record.publisher, series].filter((part) => part !== null))].join(', ');
}

/** An ISO date in words, as precise as it is: `6 January 2020`, `January 2020`, `2020`. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}
