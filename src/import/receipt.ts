import type { Nodes, Root } from 'mdast';
import { isParagraph } from './block.ts';
import type { Draft, Dropped, Flag, Place, RecordEvidence } from './draft.ts';
import type { Format } from './sniff.ts';
import { wordsOf, wordsOfTree } from './words.ts';

/** What became of one document: every word and every part of it is accounted for here. */
export interface Receipt {
  readonly file: string;
  readonly format: Format;
  readonly id: string;
  /** What the record was found by, or `created` where the library had none. */
  readonly record: 'checksum' | 'series' | 'DOI' | 'address' | 'title' | '--as' | 'created';
  /** What the editor's list of records said of it, in sentences. */
  readonly told: readonly string[];
  readonly words: { readonly source: number; readonly kept: number; readonly dropped: number };
  readonly dropped: readonly (Dropped & { readonly words: number })[];
  /** Number of headings of each depth, from the second. */
  readonly headings: readonly number[];
  readonly blocks: { readonly paragraphs: number; readonly quotations: number; readonly lists: number; readonly items: number };
  readonly notes: { readonly defined: number; readonly markers: number; readonly inQuotations: number };
  readonly tables: { readonly source: number; readonly kept: number };
  /** Pictures are no words: none is kept, and each is flagged. */
  readonly figures: { readonly source: number; readonly kept: number };
  readonly references: number;
  readonly citations: { readonly resolved: number; readonly unresolved: number };
  readonly flags: readonly Flag[];
  readonly evidence: RecordEvidence;
}

/** Makes the receipt of a draft that has been through all passes, from the words of the source and the tree that the reader gave. */
export function makeReceipt(
  draft: Draft,
  printed: readonly string[],
  read: Root,
  about: Pick<Receipt, 'file' | 'format' | 'id' | 'record' | 'told'>,
): Receipt {
  const dropped = draft.dropped.map((part) => ({ ...part, words: wordsOf(part.text).length }));
  return {
    ...about,
    words: {
      source: printed.length,
      kept: wordsOfTree(draft.tree).length,
      dropped: dropped.reduce((sum, part) => sum + part.words, 0),
    },
    dropped: dropped.sort(byPlace),
    headings: countHeadings(draft),
    blocks: countBlocks(draft),
    notes: countNotes(draft),
    tables: { source: countNodes(read, 'table'), kept: countNodes(draft.tree, 'table') },
    figures: { source: draft.flags.filter(isFigure).length, kept: 0 },
    references: draft.listed.length,
    citations: draft.citations,
    flags: [...draft.flags].sort(byPlace),
    evidence: draft.record,
  };
}

function countHeadings(draft: Draft): number[] {
  const depths = draft.tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  return [2, 3, 4, 5, 6].map((depth) => depths.filter((each) => each === depth).length);
}

function countBlocks(draft: Draft): Receipt['blocks'] {
  const lists = draft.tree.children.filter((node) => node.type === 'list');
  return {
    paragraphs: draft.tree.children.filter(isParagraph).length,
    quotations: draft.tree.children.filter((node) => node.type === 'blockquote').length,
    lists: lists.length,
    items: lists.reduce((sum, list) => sum + list.children.length, 0),
  };
}

function countNotes(draft: Draft): Receipt['notes'] {
  const blocks = draft.tree.children;
  return {
    defined: blocks.filter((node) => node.type === 'footnoteDefinition').length,
    markers: blocks.reduce((sum, node) => sum + countNodes(node, 'footnoteReference'), 0),
    inQuotations: blocks
      .filter((node) => node.type === 'blockquote')
      .reduce((sum, node) => sum + countNodes(node, 'footnoteReference'), 0),
  };
}

function countNodes(node: Nodes, type: Nodes['type']): number {
  if (node.type === type) return 1;
  return 'children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + countNodes(child, type), 0) : 0;
}

function isFigure({ rule }: Flag): boolean {
  return /(?:^|\/)(?:figure|image|picture)/.test(rule);
}

function byPlace(a: Place, b: Place): number {
  return (a.page ?? 0) - (b.page ?? 0) || a.line - b.line;
}
