import { slug } from '../text/slug.ts';
import { transliterate } from './transliterate.ts';

const mostWords = 6;

/** What an id can be made of. */
export interface Identity {
  readonly series?: { readonly name: string; readonly number: string } | undefined;
  readonly title?: string | null | undefined;
  readonly date?: string | undefined;
  /** Name of the file, without its folder. */
  readonly file: string;
}

/** The id of a document: series and number (`cbp-8758`), else the first six words of the title, else the name of the file. */
export function documentId(identity: Identity): string {
  return firstWords(wordsOf(identity), mostWords);
}

/** Ids that a document can have, the best first: where the usual one is another's, more words of the title or the date tell them apart. */
export function documentIds(identity: Identity): string[] {
  const words = wordsOf(identity);
  const usual = firstWords(words, mostWords);
  const longer = [mostWords + 3, mostWords + 6].map((count) => firstWords(words, count));
  return [...new Set([usual, ...longer, ...(identity.date ? [`${usual}-${identity.date}`] : [])])];
}

function wordsOf({ series, title, file }: Identity): string {
  const candidates = [series ? seriesWords(series) : '', title ?? '', file.replace(/\.[^.]+$/, '')];
  return candidates.map((words) => slug(transliterate(words))).find((words) => words !== '') ?? 'document';
}

/** `CBP 8758` says its series itself; a bare `12` does not. */
function seriesWords({ name, number }: { readonly name: string; readonly number: string }): string {
  return /\p{L}/u.test(number) ? number : `${name} ${number}`;
}

function firstWords(id: string, count: number): string {
  return id.split('-').slice(0, count).join('-').slice(0, 80).replace(/-+$/, '');
}
