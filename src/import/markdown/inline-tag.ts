import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isKnownTag } from './known-tags.ts';

/** What a piece of HTML within a line is: a start, an end, an element without content, something nobody sees, or words that only look like it. */
export type InlineTag =
  | { readonly kind: 'start'; readonly name: string; readonly element: Element | null }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'void'; readonly name: string; readonly element: Element }
  | { readonly kind: 'hidden'; readonly reason: string; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

const voids = new Set([
  'br',
  'img',
  'hr',
  'wbr',
  'input',
  'area',
  'base',
  'col',
  'embed',
  'link',
  'meta',
  'param',
  'source',
  'track',
]);

/** Reads the value of an inline `html` node of Markdown. */
export function readInlineTag(html: string): InlineTag {
  if (html.startsWith('<!--')) return { kind: 'hidden', reason: 'comment', words: html.replace(/^<!--|-->$/g, '') };
  if (/^<[!?]/.test(html))
    return { kind: 'hidden', reason: 'markup', words: html.replace(/^<(?:!(?:\[CDATA\[)?|\?)|(?:\]\]|\?)?>$/g, '') };
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(html)?.[1]?.toLowerCase() ?? '';
  if (!isKnownTag(name)) return { kind: 'words', words: html };
  if (html.startsWith('</')) return { kind: 'end', name };
  const element = elementOf(html);
  return voids.has(name) && element ? { kind: 'void', name, element } : { kind: 'start', name, element };
}

function elementOf(html: string): Element | null {
  const [first] = fromHtml(html, { fragment: true }).children;
  return first?.type === 'element' ? first : null;
}
