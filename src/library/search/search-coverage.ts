import { dateInWords } from '../documents/describe-document.ts';
import type { Library, LibraryDocument } from '../library.ts';

/** What a search can find at most: for those who found nothing. */
export interface SearchCoverage {
  /** When the dated documents were published, and how many have no date, in sentences. */
  readonly dates: string;
  /** Documents of which only record and digest can be searched. */
  readonly withoutText: readonly LibraryDocument[];
}

/** Says which dates a library covers, and of which documents the full text cannot be searched. */
export function searchCoverage({ documents }: Pick<Library, 'documents'>): SearchCoverage {
  const dates = documents.flatMap(({ record }) => record.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const undated = documents.length - dates.length;
  const sentences = [
    first !== undefined && last !== undefined && period(first, last),
    undated > 0 && `${undated === 1 ? 'One document has' : `${String(undated)} documents have`} no date.`,
  ];
  return { dates: sentences.filter(Boolean).join(' '), withoutText: documents.filter(({ text }) => text === null) };
}

function period(first: string, last: string): string {
  const dated = 'The documents are dated';
  return first === last ? `${dated} ${dateInWords(first)}.` : `${dated} from ${dateInWords(first)} to ${dateInWords(last)}.`;
}
