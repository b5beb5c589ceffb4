import { remember } from '../../text/remember.ts';
import { scriptsOf } from './scripts-of.ts';

const lettersOf = remember((language): RegExp | null => {
  const scripts = scriptsOf(language);
  return scripts === null ? null : new RegExp(`[\\p{L}&&[${scripts}]]`, 'gv');
});

/**
 * Whether words are written in the script of a language: half of their letters or more are. True for words without letters,
 * and for a language whose script is not known. `language` is a tag of BCP 47.
 */
export function isInScriptOf(language: string, words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const own = lettersOf(language);
  return letters === 0 || own === null || (words.match(own)?.length ?? 0) * 2 >= letters;
}
