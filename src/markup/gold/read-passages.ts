import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../parse.ts';
import { plainText, type PlainText } from '../plain-text.ts';

/** A block of words of a source file: a paragraph, heading or cell, with the line of the file it begins on. */
export interface SourcePassage {
  readonly line: number;
  readonly plain: PlainText;
}

/**
 * A source file as Markdown: its tree, and its blocks in their order. What stands between `---` at the top is passed over,
 * and `<` and `{`, which are characters of Markdown but code to MDX, stand for themselves.
 */
export function readPassages(source: string): { tree: Root; passages: SourcePassage[] } {
  const head = /^---\n[^]*?\n---\n/.exec(source)?.[0] ?? '';
  const tree = parseMarkdown(source.slice(head.length).replace(/[<{]/g, '\\$&'));
  return { tree, passages: blocksIn(tree, head.split('\n').length - 1) };
}

function blocksIn(node: Nodes, linesBefore: number): SourcePassage[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [{ line: (node.position?.start.line ?? 1) + linesBefore, plain: plainText(node.children) }];
  }
  return 'children' in node ? node.children.flatMap((child) => blocksIn(child, linesBefore)) : [];
}
