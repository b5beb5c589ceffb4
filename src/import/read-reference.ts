import { slug } from '../text/slug.ts';
import type { Reference } from '../schema/reference.ts';
import { transliterate } from './transliterate.ts';

/** Who wrote a cited work and when, as far as citations name it. */
export interface Authorship {
  /** Family names or bodies, as printed. */
  readonly names: readonly string[];
  /** Four digits, with the letter that tells works of one year apart. */
  readonly year: string;
}

const initials = String.raw`(?:\p{Lu}\.?[\s-]?){1,4}`;
const person = new RegExp(String.raw`([^,&]+?),\s${initials}(?=\s*(?:,|&|and\s|et\sal|$))`, 'gu');

/** `Family, Given.` */
const fullName = /^(\p{Lu}[\p{L}’'-]+),\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?\.$/u;

/** Reads the start of an entry in Harvard style: `Family, G. & Other, H., 2019. Title` or `Body (2019) Title`. Null for other styles. */
export function readReference(entry: string): Authorship | null {
  const match = /^(.{2,200}?),?\s+\(?([12]\d{3}[a-z]?)\)?[.,:]?\s/u.exec(entry);
  if (!match?.[1] || !match[2] || /["“”:!?]|\d/.test(match[1])) return null;
  const people = [...match[1].matchAll(person)].map((found) => (found[1] ?? '').replace(/^(?:and|&)\s+/, '').trim());
  const spelled = fullName.exec(match[1])?.[1];
  return { names: people.length > 0 ? people : [spelled ?? match[1].trim()], year: match[2] };
}

/**
 * The id of a reference within its document: the family name of the author, of both where there are two, of the first where there
 * are more, and the year: `rubin-2020`, `ali-stewart-2020`.
 */
export function referenceId({ names, year }: Authorship): string {
  const shown = names.length === 2 ? names : names.slice(0, 1);
  return [...shown.map(nameKey), year].filter(Boolean).join('-');
}

/** A name as it is compared: Latin letters, `U.S.` as `us`, without `et al.` */
export function nameKey(name: string): string {
  const words = name.replace(/\bet\s+al\b\.?/giu, '').replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '');
  return slug(transliterate(words));
}

/** Authorship of a reference in a record; null where it has no author or no year. */
export function authorshipOf(reference: Reference): Authorship | null {
  const names = (reference.author ?? []).map((author) => author.family ?? author.literal ?? '');
  const year = reference.issued?.slice(0, 4);
  return names.length > 0 && year ? { names, year } : null;
}
