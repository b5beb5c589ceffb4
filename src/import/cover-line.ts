import type { RootContent } from 'mdast';
import type { DocumentKind } from '../schema/document.ts';
import { countWords, endsSentence, textOf } from './block.ts';
import type { Found, RecordEvidence } from './draft.ts';
import { readDateLine, readDates } from './read-date.ts';
import { isName, isNameLike, readNames } from './read-names.ts';

/** What one line of a cover is: why it leaves the text, and what it says of the document. */
export interface CoverLine {
  readonly reason: string;
  readonly record: RecordEvidence;
}

type Reader = (text: string, line: number) => CoverLine | null;

const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:(?:research|commons|policy) )?briefing(?: paper| note)?$/i, 'briefing'],
  [/^(?:(?:research|policy|special|annual) )?report$/i, 'report'],
  [/^(?:press )?statement$/i, 'statement'],
  [/^transcript$/i, 'transcript'],
  [/^(?:commentary|opinion|analysis|op-ed)$/i, 'commentary'],
  [/^(?:(?:research|original) )?article$/i, 'journal-article'],
];

const readers: readonly Reader[] = [readKind, readSeries, readDateOnly, readByline, readAddress, readVia, readStandfirst];

/** Reads a line that says by itself what it is; null for any other. */
export function readCoverLine(text: string, line: number): CoverLine | null {
  for (const reader of readers) {
    const read = reader(text, line);
    if (read) return read;
  }
  return null;
}

function readKind(text: string, line: number): CoverLine | null {
  const kind = kinds.find(([pattern]) => pattern.test(text))?.[1];
  return kind ? { reason: 'kind of document, in the record', record: { kind: found(kind, line, text, 0.9) } } : null;
}

function readSeries(text: string, line: number): CoverLine | null {
  const match = /^(?:Number|No\.?|Report|Paper|Briefing)\s+(?:No\.?\s+)?([A-Z][A-Z-]+)[ -]?(\d{1,6})\b(.*)$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const date = readDates(match[3] ?? '')[0];
  const series = found({ name: match[1], number: `${match[1]} ${match[2]}` }, line, text, 0.95);
  return {
    reason: 'series and number, in the record',
    record: { series, ...(date ? { date: found(date.iso, line, date.text, 0.95) } : {}) },
  };
}

function readDateOnly(text: string, line: number): CoverLine | null {
  const date = readDateLine(text);
  return date ? { reason: 'date, in the record', record: { date: found(date.iso, line, text, 0.9) } } : null;
}

function readByline(text: string, line: number): CoverLine | null {
  const names = /^(?:written |words )?by:?\s+(.+)$/i.exec(text)?.[1];
  const authors = names && !endsSentence(names) ? readNames(names) : [];
  if (authors.length === 0 || !authors.every(isName)) return null;
  return { reason: 'byline, in the record', record: { authors: found(authors, line, text, 0.95) } };
}

function readVia(text: string, line: number): CoverLine | null {
  const name = /^(?:via|source|originally published (?:in|by|on)):?\s+(.{2,60})$/i.exec(text)?.[1];
  if (!name || endsSentence(name) || /\b(?:tele|video|phone|zoom|e-?mail|webcast)/i.test(name)) return null;
  return { reason: 'origin, in the record', record: { container: found(name, line, text, 0.7) } };
}

function readAddress(text: string, line: number): CoverLine | null {
  const doi = /^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/\S+?)\.?$/i.exec(text)?.[1];
  if (doi) return { reason: 'DOI, in the record', record: { doi: found(doi, line, text, 0.95) } };
  const url = /^(?:(?:url|link|source|available (?:at|from)|retrieved from):?\s*)?(https?:\/\/\S+)$/i.exec(text)?.[1];
  return url && URL.canParse(url) ? { reason: 'address, in the record', record: { url: found(url, line, text, 0.8) } } : null;
}

/** Reads the line under a title that ends in the name of the author: `…, writes A. Author`. */
export function readStandfirst(text: string, line: number): CoverLine | null {
  const name = /,\s(?:writes|reports|argues|says|by)\s(\p{Lu}[\p{L}’'. -]{3,40})\.?$/u.exec(text)?.[1];
  if (!name || !isNameLike(name) || countWords(text) < 8) return null;
  return {
    reason: 'standfirst, its author in the record',
    record: { authors: found(readNames(name), line, `writes ${name}`, 0.85) },
  };
}

/** Reads a caption: it stands twice (image and its description), or closes with a credit in brackets. */
export function readCaption(text: string, all: readonly RootContent[], index: number): CoverLine | null {
  const bare = (words: string): string => words.replace(/\s*\([^()]*\)$/, '');
  const twin = [all[index - 1], all[index + 1]].some((near) => near !== undefined && bare(textOf(near)) === bare(text));
  return twin || isCredited(text) ? { reason: 'picture caption', record: {} } : null;
}

/** Whether a line closes with the credit of a picture agency. */
export function isCredited(text: string): boolean {
  return /\((?:[^()]*\/)?(?:AP|AFP|EPA|PA|Reuters|Getty(?: Images)?|Shutterstock|Rex|Alamy)(?:[/ ][^()]*)?\)$/i.test(text);
}

/** A value with its evidence. */
export function found<T>(value: T, line: number, evidence: string, confidence: number): Found<T> {
  return { value, line, evidence, confidence };
}
