import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Root, Text } from 'hast';
import { parseHTML } from 'linkedom';
import { writeMarkup } from './write-markup.ts';

/** The text nodes of a page that an extractor takes for the article. */
export type Selection = ReadonlySet<Text>;

const firstMark = 0xf0000;
/** The private characters that mark texts; a page that holds some has them taken out. */
export const marks = /[\u{F0000}-\u{10FFFF}]/gu;

/** How many text nodes can be told apart: two planes of private characters. */
export const mostTexts = 0x20000 - 4;

/** Runs an extractor on a copy of the page in which every text node begins with a private character, and reads off what is left. */
export function select(page: Root, texts: readonly Text[], extractor: (document: Document) => string): Selection {
  const numbers = new Map(texts.map((text, index) => [text, index]));
  const markup = writeMarkup(page, (text) => {
    const number = numbers.get(text);
    return number === undefined || text.value.trim() === '' ? text.value : String.fromCodePoint(firstMark + number) + text.value;
  });
  const content = extractor(parseHTML(markup).document);
  const kept = [...content.matchAll(marks)].map(([mark]) => texts[(mark.codePointAt(0) ?? 0) - firstMark]);
  return new Set(kept.filter((text) => text !== undefined));
}

/** The article as Readability sees it. */
export function byReadability(document: Document): string {
  return new Readability(document).parse()?.content ?? '';
}

/** The article as Defuddle sees it. Nothing is fetched. */
export function byDefuddle(document: Document): string {
  return new Defuddle(document, { url: 'about:blank', useAsync: false }).parse().content;
}
