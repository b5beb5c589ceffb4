import type { Element, ElementContent, Text } from 'hast';
import { attribute, isBlock, isElement, textsOf, wordsIn } from '../page.ts';
import { isWayBack, readMarker, readOpening } from './marker-words.ts';

const wayBackNames = /back|return|fnref|cite_ref|footnum|up-link|to-top/i;

/** A note without its number and without what leads back to its marker. Lists and table rows around it are unwrapped. */
export function cleanNote(parts: readonly ElementContent[], printed: string): ElementContent[] {
  const content = parts
    .flatMap(unwrapped)
    .map(withoutWaysBack)
    .filter((part) => part !== null);
  dropOpening(content, printed);
  return content.filter((part) => part.type !== 'element' || wordsIn(part) !== '' || isElement(part, 'img', 'br'));
}

function unwrapped(part: ElementContent): ElementContent[] {
  if (!isElement(part, 'li', 'dd', 'dt', 'td', 'tr', 'aside', 'section', 'label', 'th')) return [part];
  return isElement(part, 'tr') ? part.children.flatMap(unwrapped) : part.children;
}

function withoutWaysBack(node: ElementContent): ElementContent | null {
  if (node.type !== 'element') return node;
  if (isLinkBack(node)) return null;
  const children = node.children.map(withoutWaysBack).filter((child) => child !== null);
  const isEmptied = children.length < node.children.length && isWayBack(wordsIn({ ...node, children }));
  return isEmptied && !isBlock(node) ? null : { ...node, children };
}

function isLinkBack(node: Element): boolean {
  const href = attribute(node, 'href');
  if (!isElement(node, 'a') || (href !== '' && !href.includes('#'))) return false;
  const words = wordsIn(node);
  const names = `${attribute(node, 'className')} ${attribute(node, 'role')} ${href} ${attribute(node, 'rel')}`;
  return (
    isWayBack(words) || (readMarker(words) !== null && href.includes('#')) || (wayBackNames.test(names) && words.length < 16)
  );
}

/** Takes the number off the front of a note, wherever the markup put it. */
function dropOpening(content: readonly ElementContent[], printed: string): void {
  const texts = content.flatMap(textsOf);
  const first = texts.findIndex(({ value }) => value.trim() !== '');
  const text = texts[first];
  if (!text) return;
  const opening = readOpening(text.value.trim() === '[' ? joined(texts, first) : text.value);
  if (opening && (opening.printed === printed || printed === '')) cut(texts, first, opening.length);
  const rest = texts.slice(first).find(({ value }) => value.trim() !== '');
  if (opening && rest) rest.value = rest.value.replace(/^\s*[\]).:]\s*/u, '');
}

function joined(texts: readonly Text[], from: number): string {
  return texts
    .slice(from, from + 3)
    .map(({ value }) => value)
    .join('');
}

function cut(texts: readonly Text[], from: number, length: number): void {
  let left = length;
  for (const text of texts.slice(from)) {
    const taken = Math.min(left, text.value.length);
    text.value = text.value.slice(taken);
    left -= taken;
    if (left <= 0) return;
  }
}
