import { apostrophes } from '../../text/apostrophes.ts';
import { fold } from '../../text/fold.ts';

const silent = new RegExp(`[${apostrophes}.]`, 'g');
const signs = /[^\p{L}\p{N}]+/gu;
const article = /^(?:al|el|the) (?=.)/;
// A word of which less is left was hardly written with the article; where the letter has a hamza it is never one.
const arabicArticle = /^ال(?=\p{L}{3})/u;

/**
 * The words by which an index files a name: folded, without signs and without al-, el- or the before it, in Arabic (`ar`)
 * without its article. Names are filed as they are written, because a record does not say which part is a family name.
 */
export function filingKey(name: string, language?: string): string {
  const bare = language === 'ar' ? name.replace(arabicArticle, '') : name;
  return fold(bare).replace(silent, '').replace(signs, ' ').trim().replace(article, '');
}
