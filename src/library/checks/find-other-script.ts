import { remember } from '../../text/remember.ts';
import { scriptsOf } from './scripts-of.ts';

const wordsOutside = remember((language): RegExp | null => {
  const scripts = scriptsOf(language);
  const letter = `[\\p{L}--[${scripts ?? ''}\\p{Script=Common}\\p{Script=Inherited}]]`;
  return scripts === null ? null : new RegExp(`(?:${letter}[\\p{M}\\s\\u200C\\u200D]*){2,}`, 'v');
});

/**
 * The first words in another script than that of a language, of two letters or more, because single letters are signs more
 * often than words. Null where there are none, or where the script of the language is not known.
 */
export function findOtherScript(language: string, text: string): string | null {
  return wordsOutside(language)?.exec(text)?.[0].trim() ?? null;
}
