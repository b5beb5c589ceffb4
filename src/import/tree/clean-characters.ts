import { withoutHidden } from '../hidden-characters.ts';

/** Takes out of a text what cannot be seen and what is no character (half of a surrogate pair). */
export function cleanCharacters(text: string): string {
  return withoutHidden(text.toWellFormed());
}
