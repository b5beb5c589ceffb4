import type { Element, ElementContent, Nodes, Root } from 'hast';
import { keyOf } from './notes/note.ts';
import { attribute, elementsOf, isBlock, isElement, wordsIn } from './page.ts';

const known = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'hr',
  'br',
  'div',
]);
const lines = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt']);

/**
 * Brings the elements of a page into the shapes that Markdown has: tables of layout become blocks, captions paragraphs before their
 * table, blocks within a line words of the line, text parted by empty lines paragraphs. Links become absolute.
 */
export function normalisePage(root: Root, base: string | undefined): Root {
  return { ...root, children: paragraphs(root.children.flatMap((child) => normalise(child as ElementContent, base))) };
}

function normalise(node: ElementContent, base: string | undefined): ElementContent[] {
  if (node.type !== 'element') return [node];
  // Without words the white space around a marker would be taken for that at the edge of its line.
  if (keyOf(node) !== '') return [{ ...node, children: [{ type: 'text', value: '·' }] }];
  if (isElement(node, 'table') && isLayout(node))
    return [{ ...node, tagName: 'div', children: cellsOf(node).flatMap((cell) => normalise({ ...cell, tagName: 'div' }, base)) }];
  if (isElement(node, 'table')) return tableWithCaption(node, base);
  const children = node.children.flatMap((child) => normalise(child, base));
  if (lines.has(node.tagName)) return [{ ...node, children: children.flatMap(inLine) }];
  if (isElement(node, 'a')) return linkOf({ ...node, children }, base);
  if (isBlock(node))
    return [
      {
        ...node,
        tagName: known.has(node.tagName) ? node.tagName : 'div',
        children: isElement(node, 'pre', 'ul', 'ol', 'dl', 'tr') ? children : paragraphs(children),
      },
    ]
      .map(opened)
      .flatMap(withoutStray);
  return [
    children.some(holdsBlock)
      ? { ...node, tagName: 'div', properties: {}, children: paragraphs(children) }
      : { ...node, children },
  ];
}

/** A numbered list without what stands in it and is no item: that has no number, and becomes blocks between parts of the list. */
function withoutStray(list: Element): Element[] {
  if (!isElement(list, 'ol') || !list.children.some(isStray)) return [list];
  const parts: Element[] = [];
  let start = startOf(list);
  for (const child of list.children) {
    if (!isElement(child) && !isStray(child)) continue;
    const tagName = isStray(child) ? 'div' : 'ol';
    const last = parts.at(-1);
    if (last?.tagName === tagName) last.children.push(child);
    else parts.push({ ...list, tagName, properties: tagName === 'ol' ? { start } : {}, children: [child] });
    if (isElement(child, 'li')) start += 1;
  }
  return parts;
}

function isStray(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return isElement(node) && !isElement(node, 'li', 'ol', 'ul', 'dl');
}

function holdsBlock(node: Nodes): boolean {
  return isBlock(node) && !isElement(node, 'br') ? true : isElement(node) && node.children.some(holdsBlock);
}

/** A block in a line becomes words set apart by spaces; the number of a list item, which the page prints, becomes one of them. */
function inLine(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const text = (value: string): ElementContent => ({ type: 'text', value });
  if (isElement(node, 'br')) return [text(' ')];
  let number = startOf(node);
  const numberOf = (child: ElementContent): ElementContent[] =>
    node.tagName === 'ol' && isElement(child, 'li') ? [text(` ${number++}. `)] : [];
  const children = node.children.flatMap((child) => [...numberOf(child), ...inLine(child)]);
  return isBlock(node) ? [text(' '), ...children, text(' ')] : [{ ...node, children }];
}

function startOf(list: Element): number {
  return Number.parseInt(attribute(list, 'start') || '1', 10) || 0;
}

function linkOf(link: Element, base: string | undefined): ElementContent[] {
  const children = link.children;
  if (children.some(holdsBlock)) return [{ ...link, tagName: 'div', properties: {}, children: paragraphs(children) }];
  const href = attribute(link, 'href').trim();
  const url = href === '' || href.startsWith('#') ? null : URL.parse(href, base);
  return url && /^(?:https?|mailto):$/.test(url.protocol) && wordsIn(link) !== ''
    ? [{ ...link, properties: { href: url.href } }]
    : children;
}

/** A table that only places things: it holds another table, one cell a row, or cells of several paragraphs. */
function isLayout(table: Element): boolean {
  const rows = elementsOf(table).filter(({ tagName }) => tagName === 'tr');
  const cells = cellsOf(table);
  const isNested = elementsOf(table).some((each) => isElement(each, 'table', 'h1', 'h2'));
  const isList = rows.every((row) => row.children.filter((child) => isElement(child, 'td', 'th')).length < 2);
  const isEssay = cells.some(
    (cell) => elementsOf(cell).filter((each) => isElement(each, 'p', 'ul', 'ol', 'div')).length > 2 && wordsIn(cell).length > 600,
  );
  return isNested || isList || isEssay || /presentation|none/.test(attribute(table, 'role'));
}

/** The cells of a table, those of tables within it left inside theirs. Text that stands outside of cells counts as one. */
function cellsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (isElement(child, 'tbody', 'thead', 'tfoot', 'tr')) return cellsOf(child);
    return [child];
  });
}

function tableWithCaption(table: Element, base: string | undefined): ElementContent[] {
  const captions = table.children.filter((child): child is Element => isElement(child, 'caption'));
  const children = table.children.filter((child) => !isElement(child, 'caption')).flatMap((child) => normalise(child, base));
  const before = captions.map((caption): Element => ({
    ...caption,
    tagName: 'p',
    children: caption.children.flatMap((child) => normalise(child, base)).flatMap(inLine),
  }));
  return [
    ...before,
    { ...table, children: elementsOf(table).some(({ tagName }) => tagName === 'th') ? children : withHeader(children) },
  ];
}

/** A table of Markdown has a header: where the page has none, the first row is it. */
function withHeader(children: readonly ElementContent[]): ElementContent[] {
  const row = children
    .flatMap((child) => (isElement(child, 'tr') ? [child] : isElement(child) ? child.children : []))
    .find((child) => isElement(child, 'tr'));
  const cells: Element[] = isElement(row) ? row.children.filter((cell) => isElement(cell)) : [];
  for (const cell of cells) if (cell.tagName === 'td') cell.tagName = 'th';
  return [...children];
}

/** A paragraph that fell into several is a block of them. */
function opened(node: Element): Element {
  return isElement(node, 'p') && node.children.some(isBlockOnly) ? { ...node, tagName: 'div' } : node;
}

/** Puts each run of text between empty lines (two line breaks with nothing between) into a paragraph of its own. */
function paragraphs(children: readonly ElementContent[]): ElementContent[] {
  const empty = emptyLines(children);
  if (empty.size === 0) return [...children];
  const parts: ElementContent[][] = [[]];
  for (const child of children) {
    if (isBlockOnly(child)) parts.push([child], []);
    else if (empty.has(child)) parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts.filter((part) => part.length > 0).flatMap((part) => (isBlockOnly(part[0]) ? part : [paragraphOf(part)]));
}

/** The line breaks that stand next to each other. */
function emptyLines(children: readonly ElementContent[]): Set<ElementContent> {
  const lines = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isEmpty = (index: number): boolean =>
    isElement(lines[index], 'br') && (isElement(lines[index - 1], 'br') || isElement(lines[index + 1], 'br'));
  return new Set(lines.filter((_, index) => isEmpty(index)));
}

function paragraphOf(children: ElementContent[]): Element {
  const position = children.find((each) => each.position && (each.type !== 'text' || each.value.trim() !== ''))?.position;
  return { type: 'element', tagName: 'p', properties: {}, children, ...(position && { position }) };
}

function isBlockOnly(node: ElementContent | undefined): boolean {
  return node !== undefined && isBlock(node) && !isElement(node, 'br');
}
