import type { Element, ElementContent } from 'hast';
import { surplus, wordsOf } from '../../words.ts';
import { lineOfPage, wordsIn } from '../page.ts';
import { writeRaisedDigits } from '../write-raised-digits.ts';
import { cleanNote } from './clean-note.ts';
import type { Note } from './note.ts';

/** Makes a note of the parts of a page that print it; `beside` are those that print its number elsewhere. */
export function makeNote(
  key: string,
  printed: string,
  parts: readonly ElementContent[],
  beside: readonly ElementContent[] = [],
): Note {
  const before = wordsOf([...beside, ...parts].map((part) => withNumberApart(wordsIn(part), printed)).join(' '));
  const content = cleanNote(parts, printed);
  const removed = [...surplus(before, wordsOf(wordsIn(blockOf(content))))].flatMap(([word, count]) =>
    Array.from({ length: count }, () => word),
  );
  for (const part of content) writeRaisedDigits(part);
  return { key, printed, content, removed, line: lineOfPage(parts[0]) };
}

/** Nodes as one block. */
export function blockOf(content: readonly ElementContent[]): Element {
  return { type: 'element', tagName: 'div', properties: {}, children: [...content] };
}

/** Markup often sets the number of a note apart by its size alone (`<sup>1</sup>See`). */
function withNumberApart(words: string, printed: string): string {
  const at = printed === '' ? -1 : words.indexOf(printed);
  return at < 0 || /[\p{L}\p{N}]/u.test(words.slice(0, at))
    ? words
    : `${words.slice(0, at + printed.length)} ${words.slice(at + printed.length)}`;
}
