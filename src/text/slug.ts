import { fold } from './fold.ts';

/** Turns words into an id: folded, Latin letters and digits, joined by hyphens. Empty where none is left. */
export function slug(words: string): string {
  return fold(words.replace(/['’‘ʼʾʿ´`]/g, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
