import { apostrophes } from './apostrophes.ts';
import { fold } from './fold.ts';

const anyApostrophe = new RegExp(`[${apostrophes}]`, 'g');

/** Turns words into an id: folded, Latin letters and digits, joined by hyphens. Empty where none is left. */
export function slug(words: string): string {
  return fold(words.replace(anyApostrophe, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
