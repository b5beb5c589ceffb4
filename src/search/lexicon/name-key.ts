import { searchWords } from '../search-words.ts';

/**
 * The key that all spellings of a name share, as in the texts: apostrophes, hyphens, spaces, diacritics, case and the ways to
 * write an article make no difference (`Kata’ib Hezbollah`, `Kataib-Hezbollah`; `al-Sadr`, `el Sadr`, `Alsadr`).
 */
export function nameKey(text: string): string {
  const words = searchWords(text).map(({ key }) => key);
  return words
    .map((word, index) => (word === 'el' && index < words.length - 1 ? 'al' : word))
    .join('')
    .replace(/isation/g, 'ization');
}
