import type { Root } from 'mdast';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { drop, flag, type Collected } from '../tree/collected.ts';
import { surplus, wordsOf, wordsOfTree } from '../words.ts';
import type { OpenDocument } from './open-document.ts';
import { partWords } from './part-words.ts';
import { printedNumbers } from './printed-numbers.ts';

/**
 * The words of a document as its XML holds them, with the numbers that Word prints by itself (from the tree as converted, `raw`). Lists
 * what is not read as dropped, and words that the conversion lost with a flag, so that none goes in silence.
 */
export function accountWords(document: OpenDocument, raw: Root, tree: Root, into: Collected): string {
  dropSurroundings(document, into);
  const { comments, headers, footers } = document;
  const source = cleanCharacters(
    [...document.words.map((xml) => partWords(xml)), comments, ...headers, ...footers, printedNumbers(raw)].join('\n'),
  );
  const accounted = [...wordsOfTree(tree), ...into.dropped.flatMap(({ text }) => wordsOf(text))];
  const lost = listed(surplus(wordsOf(source), accounted));
  drop(into, 0, 'words that could not be placed', lost.join(' '));
  if (lost.length > 0)
    flag(into, 0, 'docx/lost-words', `${String(lost.length)} words could not be placed: ${lost.slice(0, 12).join(' ')}`);
  if (!document.words.some(givesOtherWords)) return source;
  return `${source}\n${listed(surplus(accounted, wordsOf(source))).join(' ')}`;
}

function dropSurroundings({ comments, headers, footers }: OpenDocument, into: Collected): void {
  drop(into, 0, 'comment', cleanCharacters(comments));
  for (const header of headers) drop(into, 0, 'running header', cleanCharacters(header));
  for (const footer of footers) drop(into, 0, 'running footer', cleanCharacters(footer));
}

/** Whether mammoth gives words that the XML does not hold as such: letters of symbol fonts, and paragraphs joined by a tracked deletion. */
function givesOtherWords(xml: string): boolean {
  return /<(?:[\w.-]+:)?(?:sym|del)\b/.test(xml);
}

function listed(words: ReadonlyMap<string, number>): string[] {
  return [...words].flatMap(([word, count]) => Array.from({ length: count }, () => word));
}
