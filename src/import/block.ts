import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from './draft.ts';

/** White space other than one space: texts are asked for many times, and nearly all of their spaces are right already. */
const wideSpace = / \s+|[^\S ]\s*/g;

/** The words of a node in one line, without note markers. */
export function textOf(node: Nodes): string {
  return toString(node).replace(wideSpace, ' ').trim();
}

/** The words of a node as the source prints them, note markers and all. */
export function printedOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return node.data?.printed ?? node.identifier;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(printedOf).join('') : ' ';
}

/** Line of the source that a node begins on, counted from 1; 0 where it has none. */
export function lineOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 0;
}

/** Line and, where the source has pages, page that a node begins on. */
export function placeOf(node: Nodes | undefined): Place {
  const page = node?.data?.page;
  return { line: lineOf(node), ...(page !== undefined && { page }) };
}

/** Line of the source that a node ends on. */
export function lastLineOf(node: Nodes | undefined): number {
  return node?.position?.end.line ?? 0;
}

export function isParagraph(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph';
}

/** A paragraph that stands on the given lines. */
export function paragraph(
  children: readonly PhrasingContent[],
  line: number,
  lastLine: number,
  data: Paragraph['data'] = {},
): Paragraph {
  return { type: 'paragraph', children: [...children], data, position: span(line, lastLine) };
}

/** A heading made of a paragraph. */
export function headingOf(source: Paragraph, depth: number): Heading {
  const level = Math.min(Math.max(depth, 2), 6) as Heading['depth'];
  return { type: 'heading', depth: level, children: source.children, position: span(lineOf(source), lastLineOf(source)) };
}

/** The position of a node that covers whole lines. */
export function span(line: number, lastLine: number): NonNullable<Paragraph['position']> {
  return { start: { line, column: 1 }, end: { line: lastLine, column: 1 } };
}

/** Whether a paragraph follows the line above without a blank line. */
export function isAttached(node: RootContent | undefined): node is Paragraph {
  return isParagraph(node) && node.data?.gap === 0;
}

/** Whether words end as a sentence does; closing quotation marks and brackets are passed over. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;؟۔。][\s"'”’»)\]]*$/u.test(text);
}

/** Number of words divided by white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether a block is running text: a sentence, or many words. */
export function isProse(node: RootContent): boolean {
  if (!isParagraph(node)) return node.type === 'blockquote' || node.type === 'list';
  const text = textOf(node);
  const words = countWords(text);
  return words >= 40 || (words >= 12 && endsSentence(text));
}
