import { addressKey } from '../../text/address-key.ts';
import { fold } from '../../text/fold.ts';

/** What a work can be known again by. Fields that are not printed are empty. */
export interface Work {
  readonly title: string;
  /** Family name of the first author, or the name of the body. */
  readonly author: string;
  readonly year: string;
  readonly doi: string;
  readonly url: string;
}

/** Keys that a work is filed under, and keys under which the same work is filed wherever else it is listed. */
export interface SourceKeys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

/**
 * Two works are one where a key that one is filed under is sought by the other: the same DOI, the same address, or the same
 * title with the same author and year, where what one of the two does not print of these does not count. A title alone is
 * not enough, nor is the address of a whole site.
 */
export function sourceKeys({ title, author, year, doi, url }: Work): SourceKeys {
  const exact = [doiKey(doi || doiIn(url)), pageKey(url)].filter(Boolean);
  const name = lettersOf(title);
  if (name === '') return { filed: exact, sought: exact };
  const by = lettersOf(author);
  const key = (who: string, when: string): string => `title:${name}|${who}|${when}`;
  const filed = [key(by, year), key(by, '*'), key('*', year)];
  return { filed: [...exact, ...filed], sought: [...exact, ...soughtTitles(by, year, key)] };
}

function soughtTitles(by: string, year: string, key: (who: string, when: string) => string): string[] {
  if (by && year) return [key(by, year), key(by, ''), key('', year)];
  if (by) return [key(by, '*')];
  return year ? [key('*', year)] : [];
}

function doiKey(doi: string): string {
  return doi && `doi:${doi.toLowerCase()}`;
}

function doiIn(url: string): string {
  return /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i.exec(url)?.[1] ?? '';
}

function pageKey(url: string): string {
  const key = addressKey(url);
  return /[/?]/.test(key) ? `address:${key}` : '';
}

function lettersOf(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
