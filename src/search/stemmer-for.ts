import { remember } from '../text/remember.ts';
import { stemEnglish } from '../text/stem-english.ts';

/** Gives the stem that the forms of a word share. */
export type Stemmer = (word: string) => string;

const stem = remember(stemEnglish);

/** The stemmer of a language. Where it is not English each word is its own stem. */
export function stemmerFor(language: string): Stemmer {
  return language === 'en' ? stem : (word) => word;
}
