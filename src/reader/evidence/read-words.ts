import { findPassage } from './find-passage.ts';

/** Some words of a page as they stand in one text node, or a place where others are left out. */
export interface ReadWord {
  readonly node: Node;
  readonly text: string;
  /** The rest of the node, before and after the words. */
  readonly before: string;
  readonly after: string;
  /** Block that they are rendered in; the row, where that is a cell of a table. */
  readonly block: Element | null;
  readonly row: Element | null;
  /** Null for a heading. */
  readonly passage: HTMLElement | null;
  /** True for what is no word of the author or of the digest: markers, locators, citations, controls; and for line breaks. */
  readonly isBreak: boolean;
}

const leftOut =
  '.self, .points, .former, .prose > .interface, .locator, .citation, .marker, .sr, [data-evidence-bar], [popover]:not(:popover-open), [hidden], button, script, style, template';
const readable = '.prose, [data-passage]';
const blocks = 'p, li, td, th, dt, dd, blockquote, h1, h2, h3, h4, h5, h6, div, section';

/** The words of a range that are to be read within an element, in their order. */
export function readWords(home: HTMLElement, range: Range): ReadWord[] {
  return textNodes(home)
    .filter((node) => range.intersectsNode(node) && parentOf(node).closest(readable))
    .map((node) => readNode(node, range))
    .filter(({ text, isBreak }) => isBreak || text !== '');
}

/** All words of the page before a text node, a line for each block, as a browser renders them. */
export function wordsBefore(end: Node): string {
  let [words, block] = ['', null as Element | null];
  for (const node of textNodes(document.body)) {
    // Words for screen readers alone are placed by themselves, so that browsers find no term across their edge.
    const own = parentOf(node).closest(`${blocks}, .sr`);
    if (own !== block || node.nodeType !== Node.TEXT_NODE) words += '\n';
    if (node === end) break;
    if (isRendered(node)) words += node.nodeValue ?? '';
    block = own;
  }
  return words;
}

/** What stands after a text node in its block, up to the next break. */
export function wordsAfter(start: Node): string {
  const nodes = textNodes(document.body);
  const block = parentOf(start).closest(blocks);
  const after = nodes.slice(nodes.indexOf(start) + 1);
  const isBeyond = (node: Node): boolean =>
    parentOf(node).closest(blocks) !== block || node.nodeType !== Node.TEXT_NODE || parentOf(node).closest(leftOut) !== null;
  const end = after.findIndex(isBeyond);
  return after
    .slice(0, end < 0 ? undefined : end)
    .map(({ nodeValue }) => nodeValue)
    .join('');
}

/** Text nodes and line breaks below an element. */
function textNodes(root: HTMLElement): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function readNode(node: Node, range: Range): ReadWord {
  const value = node.nodeValue ?? '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : value.length;
  const parent = parentOf(node);
  const block = parent.closest(blocks);
  return {
    ...{ node, text: value.slice(start, end), before: value.slice(0, start), after: value.slice(end) },
    ...{ block, row: block?.matches('td, th') ? block.closest('tr') : null, passage: findPassage(parent) },
    isBreak: node.nodeType !== Node.TEXT_NODE || parent.closest(leftOut) !== null,
  };
}

function isRendered(node: Node): boolean {
  const parent = parentOf(node);
  if (parent.closest('script, style, template, noscript')) return false;
  return parent.checkVisibility({ visibilityProperty: true }) || isFolded(parent);
}

/** Browsers unfold what they find words in, so that folded words are words of the page. */
function isFolded(element: Element): boolean {
  const details = element.closest('details:not([open])');
  if (!details) return false;
  for (let inner = element; inner !== details && inner.parentElement; inner = inner.parentElement)
    if (getComputedStyle(inner).display === 'none') return false;
  return details.checkVisibility({ visibilityProperty: true }) || isFolded(details.parentElement ?? details);
}

function parentOf(node: Node): Element {
  return node.parentElement ?? document.body;
}
