import type { Blockquote, Heading as HeadingNode, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { escapeHtml } from '../text/escape-html.ts';
import { slug } from '../text/slug.ts';
import { lineOf, uniqueId, type CompileState } from './compile-state.ts';
import { plainText } from './plain-text.ts';
import { renderInline } from './render-inline.ts';
import { inlineContext, writePassage } from './write-passage.ts';

/** Writes one block of a body. Definitions are left for the notes; components leave a place that MDX fills. */
export function writeBlock(node: RootContent, state: CompileState): void {
  switch (node.type) {
    case 'heading':
      writeHeading(node, state);
      return;
    case 'paragraph':
      countBlock(state);
      writePassage({ kind: 'paragraph', open: '<p', close: '</p>' }, [node], state);
      return;
    case 'blockquote':
      countBlock(state);
      writeQuotation(node, state);
      return;
    case 'list':
      countBlock(state);
      writeList(node, state);
      return;
    case 'table':
      countBlock(state);
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

function countBlock(state: CompileState): void {
  state.block += 1;
  state.ordinal += 1;
}

function writeHeading(node: HeadingNode, state: CompileState): void {
  const { text } = plainText(node.children);
  const id = uniqueId(`s-${slug(text) || 'section'}`, state.ids);
  const tag = `h${String(node.depth)}`;
  state.headings.push({ id, depth: node.depth, text, line: lineOf(node, state) });
  state.block = 0;
  state.findMentions.enterSection();
  state.html += `<${tag} id="${id}">${renderInline(node.children, inlineContext([], new Set(), state))}</${tag}>`;
}

function writeQuotation(node: Blockquote, state: CompileState): void {
  const shape = { kind: 'quotation', open: '<blockquote', close: '</blockquote>', wrap: inParagraph } as const;
  writePassage(shape, paragraphsOf(node), state);
  for (const child of node.children) if (child.type !== 'paragraph') writeBlock(child, state);
}

function writeList(node: List, state: CompileState): void {
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && (node.start ?? 1) !== 1 ? ` start="${String(node.start)}"` : '';
  state.html += `<${tag}${start}>`;
  for (const item of node.children) writeItem(item, state);
  state.html += `</${tag}>`;
}

function writeItem(node: ListItem, state: CompileState): void {
  const paragraphs = paragraphsOf(node);
  const shape = { kind: 'item', open: '<li', close: '' } as const;
  writePassage(paragraphs.length > 1 ? { ...shape, wrap: inParagraph } : shape, paragraphs, state);
  for (const child of node.children) {
    if (child.type === 'list') writeList(child, state);
    else if (child.type !== 'paragraph') writeBlock(child, state);
  }
  state.html += '</li>';
}

function writeTable(node: Table, state: CompileState): void {
  const columns = node.children[0]?.children.length ?? 1;
  const cells = node.children.flatMap((row) => row.children.slice(0, columns));
  const wrap = (index: number): readonly [string, string] => {
    const tag = index < columns ? 'th' : 'td';
    const [isFirst, isLast] = [index % columns === 0, index % columns === columns - 1];
    return [`${isFirst ? '<tr>' : ''}<${tag}>`, `</${tag}>${isLast ? '</tr>' : ''}`];
  };
  const inline = cells.map((cell) => ({ children: cell.children }));
  writePassage(
    { kind: 'table', open: '<div class="table" tabindex="0"', close: '</div>', wrap: inTable(wrap, cells.length) },
    inline,
    state,
  );
}

function inTable(wrap: (index: number) => readonly [string, string], count: number) {
  return (index: number): readonly [string, string] => {
    const [open, close] = wrap(index);
    return [index === 0 ? `<table>${open}` : open, index === count - 1 ? `${close}</table>` : close];
  };
}

function inParagraph(): readonly [string, string] {
  return ['<p>', '</p>'];
}

function paragraphsOf(node: Blockquote | ListItem): Paragraph[] {
  return node.children.filter((child): child is Paragraph => child.type === 'paragraph');
}

function plainCode(code: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`;
}
