import type { Nodes } from 'mdast';

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A link in light Markdown, with the groups `words` and `address`. */
export const linkPattern = String.raw`(?<!\\)\[(?<words>(?:[^[\]\n]|\[[^[\]\n]*\])+)\]\((?<address>(?:[^()\s]|\([^()\s]*\))*)\)`;

const link = new RegExp(linkPattern, 'gu');
const marks = /[*_`\\[\]^]/g;

/** Reads a run of superscript digits as a number. */
export function plainDigits(run: string): string {
  return [...run].map((char) => String(superscript.indexOf(char))).join('');
}

/** The words of a source in order, with the addresses of its links left out. */
export function wordsOfSource(text: string): string[] {
  return wordsOf(withoutAddresses(text.normalize('NFC')));
}

function withoutAddresses(text: string): string {
  return text.replace(link, (_, words: string) => `[${withoutAddresses(words)}]`);
}

/** The words of a text in order. The marks of light Markdown are no words; the numbers of note markers are words of their own. */
export function wordsOf(text: string): string[] {
  const prose = text
    .normalize('NFC')
    .replace(/\[\^?(\d{1,3})\]/g, ' $1 ')
    .replace(marks, '')
    .replace(/[⁰¹²³⁴-⁹]+/g, (run) => ` ${plainDigits(run)} `);
  return prose.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of a tree in order, with the numbers of notes and of ordered lists, as the source prints them. */
export function wordsOfTree(node: Nodes): string[] {
  return wordsOf(proseOf(node));
}

function proseOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'footnoteReference') return ` ${printedNumber(node.label)} `;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const parts = node.children.map((child, index) => `${itemNumber(node, index)}${proseOf(child)}`);
  const words = parts.join(isPhrasingParent(node) ? '' : '\n');
  return node.type === 'footnoteDefinition' ? `${printedNumber(node.label)} ${words}` : words;
}

function isPhrasingParent(node: Nodes): boolean {
  return ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(node.type);
}

function itemNumber(node: Nodes, index: number): string {
  return node.type === 'list' && node.ordered ? `${String((node.start ?? 1) + index)} ` : '';
}

function printedNumber(label: string | null | undefined): string {
  return (label ?? '').split('-')[0] ?? '';
}

/** What one list of words has more of than another: word and how many. */
export function surplus(of: readonly string[], over: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of of) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of over) counts.set(word, (counts.get(word) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
