import type { Part } from './library.ts';

/** Path of a passage on the site: `/documents/lamps/#d-…`, `/documents/lamps/text/#t-…`. */
export function passagePath(document: string, part: Part, passage: string): string {
  return `/documents/${document}/${part === 'text' ? 'text/' : ''}#${passage}`;
}
