import type { Passage } from '../../markup/compiled.ts';
import { parseLocator } from '../../markup/locator.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import { misprintsOf } from '../dates/misprints-of.ts';
import { titleOf } from '../documents/describe-document.ts';
import { evidenceOf, evidenceOfWords, type Evidence } from './evidence-of.ts';
import type { KnownNames, Verifiable } from './verification.ts';

/** Where the claims of a digest are sought. */
export interface Sources {
  /** What stands in the passages that locators mean, and in the notes whose markers these carry. */
  readonly at: (locators: readonly string[]) => Evidence[];
  /** The headings over those passages. */
  readonly over: (locators: readonly string[]) => Evidence[];
  /** What the record says of the document itself: its makers, its series, its title. */
  readonly record: Evidence;
  /** Words of the whole document, for names that it gives in full elsewhere. */
  readonly whole: string;
}

/** Reads a full text for its claims to be compared with. A page is sought in the whole text, which does not say where pages end. */
export function readSources({ record, text }: Verifiable, { matcher }: KnownNames): Sources {
  const evidence = evidenceOf(text, matcher, { date: record.date, misprints: misprintsOf(record) });
  const headings = text.headings.map((heading) => evidenceOfWords(heading.text, matcher));
  const notes = new Map(text.notes.map(({ label, passage }) => [label, text.passages[passage]]));
  const title = evidenceOfWords(titleOf(record), matcher);
  const passagesAt = (locators: readonly string[]): Passage[] =>
    parts(locators).flatMap((part) => (isPage(part) ? text.passages : resolveLocator(part, text)));
  const withNotes = (passages: readonly Passage[]): Passage[] =>
    passages.flatMap((passage) => [passage, ...passage.notes.flatMap((label) => notes.get(label) ?? [])]);
  const own = ownNames(record).join('\n');
  return {
    at: (locators) => [
      ...withNotes(passagesAt(locators)).flatMap((passage) => evidence.get(passage) ?? []),
      ...(parts(locators).includes('title') ? [title] : []),
    ],
    over: (locators) => passagesAt(locators).flatMap(({ heading }) => headings.slice(0, heading + 1).slice(-1)),
    record: evidenceOfWords(own, matcher),
    whole: [own, ...text.headings.map((heading) => heading.text), ...text.passages.map((passage) => passage.text)].join('\n'),
  };
}

function parts(locators: readonly string[]): string[] {
  return locators.flatMap((locator) => locator.split(';').map((part) => part.trim()));
}

function isPage(part: string): boolean {
  return parseLocator(part).some(({ pages }) => pages !== undefined);
}

function ownNames({ authors, publisher, container, series, title, rights }: DocumentRecord): string[] {
  const people = (authors ?? []).map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '));
  const names = [publisher, container, series?.name, series?.number, title, rights.holder];
  return [...people, ...names.filter((name) => typeof name === 'string')];
}
