import type { Nodes } from 'hast';
import { isElement } from './page.ts';

const raised: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/**
 * Writes raised and lowered numbers that are no note markers (10<sup>6</sup>) with the characters for them, and sets what only begins
 * with a digit (1941<sub>85ya</sub>) apart from the number before it. The page is changed.
 */
export function writeRaisedDigits(node: Nodes): void {
  if (!('children' in node)) return;
  const digits = isElement(node) ? raised[node.tagName] : undefined;
  for (const child of node.children) {
    if (digits !== undefined && child.type === 'text') child.value = raise(child.value, digits);
    else writeRaisedDigits(child);
  }
}

function raise(words: string, digits: string): string {
  if (/^\s*\d+\s*$/.test(words)) return words.trim().replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return /^\d+\p{L}/u.test(words) ? ` ${words}` : words;
}
