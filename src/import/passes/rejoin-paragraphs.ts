import type { Paragraph, RootContent } from 'mdast';
import { countWords, endsSentence, isParagraph, lastLineOf, lineOf, paragraph, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';

/** Joins the two halves of a paragraph that a page break divided: the first does not end, the second goes on. */
export function rejoinParagraphs(draft: Draft): Draft {
  const joined: RootContent[] = [];
  for (const block of draft.tree.children) {
    const last = joined.at(-1);
    if (isParagraph(last) && isParagraph(block) && goesOn(last, block)) joined[joined.length - 1] = join(last, block);
    else joined.push(block);
  }
  return withBlocks(draft, joined);
}

function goesOn(first: Paragraph, second: Paragraph): boolean {
  if (second.data?.afterBreak !== true) return false;
  const before = textOf(first);
  if (endsSentence(before)) return false;
  return countWords(before) >= 6 && (/^[\p{Ll}\d(]/u.test(textOf(second)) || /[,–—-]$/u.test(before) || countWords(before) >= 25);
}

function join(first: Paragraph, second: Paragraph): Paragraph {
  const space = /\p{L}-$/u.test(textOf(first)) && /^\p{Ll}/u.test(textOf(second)) ? '' : ' ';
  const children = [...first.children, { type: 'text' as const, value: space }, ...second.children];
  return paragraph(children, lineOf(first), lastLineOf(second), first.data ?? {});
}
