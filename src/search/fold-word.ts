import { apostrophes } from '../text/apostrophes.ts';
import { fold } from '../text/fold.ts';

/** Some signs that are written for an apostrophe count as letters. */
const silent = new RegExp(`[${apostrophes}]|[^\\p{L}\\p{N}]`, 'gu');

const digits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * The form in which a word is indexed and sought, whatever script, case and diacritics it is written with: letters and
 * digits alone. Beyond `fold`, digits of Arabic and Persian become ASCII, and Arabic words lose their article (ال) and a
 * hamza at their end. Empty where no letter or digit is left.
 */
export function foldWord(word: string): string {
  const folded = fold(word).replace(silent, '');
  if (/^[\0-\u02FF]*$/.test(folded)) return folded;
  const plain = folded.replace(digits, (digit) => String(digit.charCodeAt(0) % 16));
  return plain.replace(/^ال(?=\p{L}{3})/u, '').replace(/(?<=\p{L}{2})ء$/u, '');
}
