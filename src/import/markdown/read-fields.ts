import { dateField, languageField, nameField, urlField, type Name } from '../../schema/fields.ts';
import type { Found, RecordEvidence } from '../draft.ts';
import { readDateLine } from '../read-date.ts';
import { isName, readNames } from '../read-names.ts';
import { cleanCharacters } from '../tree/clean-characters.ts';
import type { Field } from './split-frontmatter.ts';

type Fields = ReadonlyMap<string, Field>;

/** Names under which sites and programs keep a field, the surest first. */
const names = {
  title: ['title'],
  authors: ['authors', 'author', 'byline', 'creator', 'creators'],
  container: ['container', 'container-title', 'publication', 'journal', 'newspaper', 'site_name', 'site'],
  date: ['date', 'published', 'published_time', 'publishdate', 'pubdate', 'publication_date', 'date_published', 'issued'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'source_url', 'canonical_url', 'canonical', 'permalink', 'source', 'link'],
  doi: ['doi'],
} as const;

/** What the frontmatter of a document says of it. Tags and settings are passed over, and so is what is no value of its field. */
export function readFields(fields: Fields): RecordEvidence {
  const title = find(fields, names.title, textOf);
  const authors = find(fields, names.authors, namesOf);
  const container = find(fields, names.container, (value) => (isAddress(value) ? null : textOf(value)));
  const date = find(fields, names.date, dateOf);
  const language = find(fields, names.language, (value) => valid(languageField, textOf(value)?.replace('_', '-') ?? null));
  const url = find(fields, names.url, (value) => (isAddress(value) ? valid(urlField, textOf(value)) : null));
  const doi = find(fields, names.doi, (value) => /\b10\.\d{4,9}\/\S+/.exec(textOf(value) ?? '')?.[0] ?? null);
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...(container && { container }),
    ...(date && { date }),
    ...(language && { language }),
    ...(url && { url }),
    ...(doi && { doi }),
  };
}

function find<T>(fields: Fields, keys: readonly string[], read: (value: unknown) => T | null): Found<T> | null {
  for (const key of keys) {
    const field = fields.get(key);
    const value = field ? read(field.value) : null;
    if (field && value !== null) return { value, line: field.line, evidence: `frontmatter, “${key}”`, confidence: 0.95 };
  }
  return null;
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = cleanCharacters(String(value)).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

function valid(schema: { safeParse: (value: unknown) => { success: boolean } }, text: string | null): string | null {
  return text !== null && schema.safeParse(text).success ? text : null;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^\s*https?:\/\//i.test(value);
}

function dateOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : textOf(value);
  if (text === null) return null;
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T\s])/.exec(text)?.[0] ?? readDateLine(text)?.iso ?? null;
  return valid(dateField, iso);
}

function namesOf(value: unknown): Name[] | null {
  const listed = Array.isArray(value) ? value.flatMap(nameOf) : typeof value === 'string' ? byline(value) : nameOf(value);
  const good = listed.filter((name) => nameField.safeParse(name).success);
  return good.length > 0 && good.length === listed.length ? good : null;
}

/** Names in one string. “Family, Given” is one name where neither part could stand alone. */
function byline(value: string): Name[] {
  const text = textOf(value) ?? '';
  const turned = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’' -]*)$/u.exec(text);
  if (turned && !/\s/.test(turned[2]?.trim() ?? '')) return [{ family: turned[1] ?? '', given: turned[2]?.trim() ?? '' }];
  const read = readNames(text);
  return read.every(isName) ? read : text === '' ? [] : [{ literal: text }];
}

/** One entry of a list of authors: a string, or a map with its parts. */
function nameOf(value: unknown): Name[] {
  if (typeof value === 'string') return oneName(textOf(value) ?? '');
  if (typeof value !== 'object' || value === null) return [];
  const part = (key: string): string | null =>
    Object.hasOwn(value, key) ? textOf((value as Record<string, unknown>)[key]) : null;
  const [family, given] = [part('family'), part('given')];
  if (family) return [given ? { family, given } : { literal: family }];
  return oneName(part('literal') ?? part('name') ?? '');
}

function oneName(text: string): Name[] {
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(text) ?? [];
  if (family && given) return [{ family, given }];
  const read = readNames(text);
  return read.length === 1 && read.every(isName) ? read : text === '' ? [] : [{ literal: text }];
}
