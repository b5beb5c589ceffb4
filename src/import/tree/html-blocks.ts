import type { ElementContent, Root as HastRoot } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast, type Options } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { isInlineTag } from './inline-tags.ts';

const schema: Schema = {
  tagNames: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'div',
      'section',
      'blockquote',
      'pre',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'hr',
      'br',
    ],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'figure', 'figcaption', 'summary', 'details', 'address'],
    ...[
      'article',
      'aside',
      'header',
      'footer',
      'main',
      'nav',
      'center',
      'a',
      'img',
      'em',
      'i',
      'strong',
      'b',
      'del',
      's',
      'strike',
    ],
    ...['code', 'q', 'sup', 'sub'],
  ],
  attributes: {
    a: ['href', 'id', 'title'],
    li: ['id', 'value'],
    ol: ['start'],
    img: ['alt', 'title'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  strip: ['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'svg'],
};

/** The blocks of a piece of HTML: sanitised first, so that nothing but text, its structure and addresses on the web comes through. */
export function htmlBlocks(html: HastRoot, handlers: NonNullable<Options['handlers']> = {}): RootContent[] {
  const safe = prepare(sanitize(withDivisions(html), schema) as HastRoot);
  const tree: Nodes = toMdast(safe, { document: true, handlers });
  return tree.type === 'root' ? tree.children.map(withoutEmptyHead) : [];
}

const kept = new Set([...(schema.tagNames ?? []), ...(schema.strip ?? [])]);

const partsOfTables = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * Elements that sanitising takes away become divisions where they stand in lines of their own, so that words do not run together; and so
 * do parts of tables that stand in none.
 */
function withDivisions<T extends HastRoot | HastRoot['children'][number]>(node: T, inTable = false): T {
  if (!('children' in node)) return node;
  const isElement = node.type === 'element';
  const children = node.children.map((child) => withDivisions(child, inTable || (isElement && node.tagName === 'table')));
  if (!isElement) return { ...node, children };
  const isLost = !kept.has(node.tagName) && !isInlineTag(node.tagName);
  const isAstray = !inTable && partsOfTables.has(node.tagName);
  const tagName = isLost || isAstray ? 'div' : node.tagName;
  return { ...node, tagName: tagName === 'div' && children.length === 0 ? 'br' : tagName, children };
}

const mostSpan = 50;

/** Captions stand before their table, because Markdown has none; spans are few, because they decide how many cells are made. */
function prepare<T extends HastRoot | HastRoot['children'][number]>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as ElementContent[]).flatMap((child) => liftCaption(prepare(child)));
  if (node.type !== 'element') return { ...node, children };
  const { colSpan, rowSpan } = node.properties;
  const spans = { ...(colSpan && { colSpan: spanOf(colSpan) }), ...(rowSpan && { rowSpan: spanOf(rowSpan) }) };
  return { ...node, children, properties: { ...node.properties, ...spans } };
}

function liftCaption(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || node.tagName !== 'table') return [node];
  const isCaption = (child: ElementContent): boolean => child.type === 'element' && child.tagName === 'caption';
  const captions = node.children.filter(isCaption).map((child) => ({ ...child, tagName: 'p' }));
  return [...captions, { ...node, children: node.children.filter((child) => !isCaption(child)) }] as ElementContent[];
}

function spanOf(value: unknown): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), mostSpan);
}

/** A table without a head gets an empty one: its first row serves better, because Markdown has no table without a head. */
function withoutEmptyHead(node: RootContent): RootContent {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map(withoutEmptyHead);
  const [head, ...rows] = children;
  const isEmpty = node.type === 'table' && head?.type === 'tableRow' && head.children.every((cell) => cell.children.length === 0);
  return { ...node, children: isEmpty ? rows : children } as RootContent;
}
