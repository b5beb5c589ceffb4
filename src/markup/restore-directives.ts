import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { languageOf } from './language-of.ts';

type Directive = TextDirective | LeafDirective | ContainerDirective;

const known = new Set(['at', 'cite', 'words']);

/**
 * Turns every directive but `:at[…]`, `:cite[…]` and `:words[…]{language="…"}` back into its words, because prose is full of them (`12:30pm`,
 * `3:2`). `source` is what the tree was parsed from. Changes the tree in place and returns it.
 */
export function restoreDirectives(tree: Root, source: string): Root {
  restoreChildren(tree, source);
  return tree;
}

function restoreChildren(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children = node.children as RootContent[];
  for (const child of children) restoreChildren(child, source);
  if (!children.some(isUnknown)) return;
  const restored = children.flatMap((child) => (isUnknown(child) ? restore(child, source) : [child]));
  node.children = mergeTexts(restored);
}

function isUnknown(node: RootContent): node is Directive {
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return true;
  if (node.type !== 'textDirective') return false;
  return !known.has(node.name) || node.children.length === 0 || (node.name === 'words' && languageOf(node) === null);
}

function restore(node: Directive, source: string): RootContent[] {
  if (node.type === 'textDirective') return wordsOf(node, node.children, source);
  if (node.type === 'leafDirective') return [paragraph(wordsOf(node, node.children, source), node)];
  return restoreContainer(node, source);
}

/** What a directive was made of: its children, and around them what stands in the source. */
function wordsOf(node: Directive, children: PhrasingContent[], source: string): PhrasingContent[] {
  const [start, end] = spanOf(node);
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return [text(source, start, end, node)];
  return [text(source, start, spanOf(first)[0], node), ...children, text(source, spanOf(last)[1], end, node)];
}

function restoreContainer(node: ContainerDirective, source: string): RootContent[] {
  const [start, end] = spanOf(node);
  const lines = source.slice(start, end).split('\n');
  const opening = { ...node, position: positionOf(node, start, start + (lines[0]?.trimEnd().length ?? 0)) };
  const label = node.children[0]?.type === 'paragraph' && node.children[0].data && 'directiveLabel' in node.children[0].data;
  const title = label ? (node.children[0] as Paragraph).children : [];
  const fence = lines.length > 1 ? /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1] : undefined;
  const closing = fence === undefined ? [] : [closingLine(source.slice(end - fence.length, end), node)];
  return [paragraph(wordsOf(opening, title, source), node), ...node.children.slice(label ? 1 : 0), ...closing];
}

function closingLine(value: string, { position }: ContainerDirective): Paragraph {
  const end = position?.end ?? { line: 1, column: 1 };
  const place = { start: { ...end, column: end.column - value.length }, end };
  return { type: 'paragraph', children: [{ type: 'text', value, position: place }], position: place };
}

function paragraph(children: PhrasingContent[], node: Directive): Paragraph {
  return { type: 'paragraph', children: mergeTexts(children), ...(node.position && { position: node.position }) };
}

function text(source: string, start: number, end: number, node: Directive): Text {
  return { type: 'text', value: source.slice(start, end), position: positionOf(node, start, end) };
}

/** A position within a directive, on its first line as far as line and column go. */
function positionOf({ position }: Directive, start: number, end: number): NonNullable<Text['position']> {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
  const from = { line, column: column + start - offset, offset: start };
  return { start: from, end: { ...from, offset: end } };
}

function spanOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function mergeTexts<Content extends RootContent>(children: readonly Content[]): (Content | Text)[] {
  const merged: (Content | Text)[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && last?.type === 'text') merged[merged.length - 1] = joinTexts(last, child);
    else merged.push(child);
  }
  return merged;
}

function joinTexts(first: Text, second: Text): Text {
  const value = first.value + second.value;
  if (!first.position || !second.position) return { type: 'text', value };
  return { type: 'text', value, position: { start: first.position.start, end: second.position.end } };
}
