import type { Nodes } from 'mdast';
import { isParagraph } from './block.ts';
import type { Draft, Dropped, Flag, RecordEvidence } from './draft.ts';
import { wordsOf, wordsOfSource, wordsOfTree } from './words.ts';

/** What became of one document: every word and every part of it is accounted for here. */
export interface Receipt {
  readonly file: string;
  readonly id: string;
  /** What the record was found by, or `created` where the library had none. */
  readonly record: 'checksum' | 'series' | 'DOI' | 'address' | 'title' | '--as' | 'created';
  readonly words: { readonly source: number; readonly kept: number; readonly dropped: number };
  readonly dropped: readonly (Dropped & { readonly words: number })[];
  /** Number of headings of each depth, from the second. */
  readonly headings: readonly number[];
  readonly blocks: { readonly paragraphs: number; readonly quotations: number; readonly lists: number; readonly items: number };
  readonly notes: { readonly defined: number; readonly markers: number; readonly inQuotations: number };
  readonly references: number;
  readonly citations: { readonly resolved: number; readonly unresolved: number };
  readonly flags: readonly Flag[];
  readonly evidence: RecordEvidence;
}

/** Makes the receipt of a draft that has been through all passes. */
export function makeReceipt(draft: Draft, source: string, about: Pick<Receipt, 'file' | 'id' | 'record'>): Receipt {
  const dropped = draft.dropped.map((part) => ({ ...part, words: wordsOf(part.text).length }));
  return {
    ...about,
    words: {
      source: wordsOfSource(source).length,
      kept: wordsOfTree(draft.tree).length,
      dropped: dropped.reduce((sum, part) => sum + part.words, 0),
    },
    dropped: dropped.sort((a, b) => a.line - b.line),
    headings: countHeadings(draft),
    blocks: countBlocks(draft),
    notes: countNotes(draft),
    references: draft.listed.length,
    citations: draft.citations,
    flags: [...draft.flags].sort((a, b) => a.line - b.line),
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
    markers: blocks.reduce((sum, node) => sum + countMarkers(node), 0),
    inQuotations: blocks.filter((node) => node.type === 'blockquote').reduce((sum, node) => sum + countMarkers(node), 0),
  };
}

function countMarkers(node: Nodes): number {
  if (node.type === 'footnoteReference') return 1;
  return 'children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + countMarkers(child), 0) : 0;
}
