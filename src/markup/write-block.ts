import type { Blockquote, Heading as HeadingNode, List, ListItem, Paragraph, RootContent } from 'mdast';
import { escapeHtml } from '../text/escape-html.ts';
import { slug } from '../text/slug.ts';
import { lineOf, uniqueId, type CompileState } from './compile-state.ts';
import { plainText } from './plain-text.ts';
import { renderInline } from './render-inline.ts';
import { inlineContext, keepMarkers, writePassage } from './write-passage.ts';
import { writeTable } from './write-table.ts';

const counted: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'list', 'table']);

/** Writes one block of a body. Definitions are left for the notes; components leave a place that MDX fills. */
export function writeBlock(node: RootContent, state: CompileState): void {
  if (counted.has(node.type)) {
    state.block += 1;
    state.ordinal += 1;
  }
  if (node.type === 'heading') writeHeading(node, state);
  else writeContent(node, 'paragraph', state);
}

/** Writes a block that may stand inside another. Paragraphs become passages of `kind`; headings inside others are paragraphs. */
function writeContent(node: RootContent, kind: 'paragraph' | 'quotation', state: CompileState): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      writePassage({ kind, open: '<p', close: '</p>' }, [node], state);
      return;
    case 'blockquote':
      writeQuotation(node, state);
      return;
    case 'list':
      writeList(node, state);
      return;
    case 'table':
      writeTable(node, state);
      return;
    case 'code':
      state.html += (state.options.highlight ?? plainCode)(node.value, node.lang ?? '');
      return;
    case 'thematicBreak':
      state.html += '<hr>';
      return;
    case 'mdxJsxFlowElement':
      state.usesComponents = true;
      state.html += '<x-component></x-component>';
      return;
    default:
  }
}

function writeHeading(node: HeadingNode, state: CompileState): void {
  const { text } = plainText(node.children);
  const id = uniqueId(`s-${slug(text) || 'section'}`, state.ids);
  const tag = `h${String(node.depth)}`;
  state.headings.push({ id, depth: node.depth, text, line: lineOf(node, state) });
  state.block = 0;
  state.findMentions.enterSection();
  const context = inlineContext([], new Set(), state);
  state.html += `<${tag} id="${id}">${renderInline(node.children, context)}</${tag}>`;
  keepMarkers(context.notes, id, state);
}

/** A quotation of paragraphs is one passage; in one that holds lists or tables too, each block is. */
function writeQuotation(node: Blockquote, state: CompileState): void {
  const paragraphs = leadingParagraphs(node);
  const isPlain = paragraphs.length > 0 && paragraphs.length === node.children.length;
  if (isPlain) {
    writePassage({ kind: 'quotation', open: '<blockquote', close: '</blockquote>', wrap: inParagraph }, paragraphs, state);
    return;
  }
  state.html += '<blockquote>';
  for (const child of node.children) writeContent(child, 'quotation', state);
  state.html += '</blockquote>';
}

function writeList(node: List, state: CompileState): void {
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && (node.start ?? 1) !== 1 ? ` start="${String(node.start)}"` : '';
  state.html += `<${tag}${start}>`;
  for (const item of node.children) writeItem(item, state);
  state.html += `</${tag}>`;
}

/** The paragraphs an item begins with are one passage; what stands below them has its own. */
function writeItem(node: ListItem, state: CompileState): void {
  const paragraphs = leadingParagraphs(node);
  const shape = { kind: 'item', open: '<li', close: '' } as const;
  if (paragraphs.length === 0) state.html += '<li>';
  else writePassage(paragraphs.length > 1 ? { ...shape, wrap: inParagraph } : shape, paragraphs, state);
  for (const child of node.children.slice(paragraphs.length)) writeContent(child, 'paragraph', state);
  state.html += '</li>';
}

function inParagraph(): readonly [string, string] {
  return ['<p>', '</p>'];
}

function leadingParagraphs(node: Blockquote | ListItem): Paragraph[] {
  const end = node.children.findIndex((child) => child.type !== 'paragraph');
  return node.children.slice(0, end < 0 ? undefined : end) as Paragraph[];
}

function plainCode(code: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`;
}
