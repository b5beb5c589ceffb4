import { slug } from '../text/slug.ts';
import { transliterate } from './transliterate.ts';

const mostWords = 6;

/** What an id can be made of. */
export interface Identity {
  readonly series?: { readonly name: string; readonly number: string } | undefined;
  readonly title?: string | null | undefined;
  /** Name of the file, without its folder. */
  readonly file: string;
}

/** The id of a document: series and number (`cbp-8758`), else the first six words of the title, else the name of the file. */
export function documentId({ series, title, file }: Identity): string {
  const candidates = [series ? seriesWords(series) : '', title ?? '', file.replace(/\.[^.]+$/, ''), 'document'];
  return candidates.map((words) => firstWords(slug(transliterate(words)))).find((id) => id !== '') ?? 'document';
}

/** `CBP 8758` says its series itself; a bare `12` does not. */
function seriesWords({ name, number }: { readonly name: string; readonly number: string }): string {
  return /\p{L}/u.test(number) ? number : `${name} ${number}`;
}

function firstWords(id: string): string {
  return id.split('-').slice(0, mostWords).join('-').slice(0, 80).replace(/-+$/, '');
}
