import { dateField, languageField } from '../../schema/fields.ts';
import type { RecordEvidence } from '../draft.ts';
import { isName, readNames } from '../read-names.ts';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { localName, tokensOf } from './xml.ts';

/** Titles that programs give to documents nobody has given one. */
const automatic =
  /^(?:microsoft word\b.*|word document|document ?\d*|untitled.*|presentation ?\d*|title|template|[^ ]+\.(?:docx?|rtf|odt|pdf))$/i;

/**
 * What the core properties of a Word document say of it. They are less sure than what is printed: titles outlive a rewriting, the creator
 * is whoever began the file, and its date is when.
 */
export function readProperties(core: string): RecordEvidence {
  const values = valuesOf(core);
  const title = values.get('title') ?? '';
  const authors = namesOf(values.get('creator') ?? '');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(values.get('created') ?? '')?.[0] ?? '';
  const language = values.get('language') ?? '';
  const found = (name: string, confidence: number) => ({ line: 0, evidence: `core property “${name}”`, confidence });
  return {
    ...(title !== '' && !automatic.test(title) && { title: { value: title, ...found('title', 0.6) } }),
    ...(authors.length > 0 && { authors: { value: authors, ...found('creator', 0.4) } }),
    ...(dateField.safeParse(date).success && { date: { value: date, ...found('created', 0.3) } }),
    ...(languageField.safeParse(language).success && { language: { value: language, ...found('language', 0.5) } }),
  };
}

function valuesOf(core: string): Map<string, string> {
  const values = new Map<string, string>();
  let open = '';
  for (const token of tokensOf(core)) {
    if (token.kind === 'start' && !token.isEmpty) open = localName(token.name);
    else if (token.kind === 'text' && open !== '' && !values.has(open))
      values.set(open, cleanCharacters(token.text).replace(/\s+/gu, ' ').trim());
    else if (token.kind === 'end') open = '';
  }
  return values;
}

/** Names of people or bodies; what is a name of an account (`jsmith`, `User`) is none. */
function namesOf(creator: string): ReturnType<typeof readNames> {
  const names = readNames(creator).filter(isName);
  const isAccount = (name: (typeof names)[number]): boolean => name.literal !== undefined && !/\s/.test(name.literal);
  return names.filter((name) => !isAccount(name));
}
