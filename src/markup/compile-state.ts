import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Matcher } from './alias-matcher.ts';
import type { Decision } from '../schema/decisions.ts';
import type { Decided, Heading, MarkupFault, Passage, Undecided } from './compiled.ts';
import { createMentionFinder, type MentionFinder } from './find-mentions.ts';
import type { Body } from './passage-id.ts';

/** What a body is compiled with. */
export interface CompileOptions {
  readonly body: Body;
  readonly matcher: Matcher;
  /** Line of the file on which the body begins, from 1. */
  readonly firstLine: number;
  /** Topics that are not to be linked (a topic's own page). */
  readonly unlinked?: readonly string[];
  /** What an editor decided, by passage. */
  readonly decisions?: ReadonlyMap<string, readonly Decision[]>;
  /** Turns a code block into HTML; without it the code stands as it is. */
  readonly highlight?: (code: string, language: string) => string;
}

/** The state of one compilation: what has been written and found so far. */
export interface CompileState {
  readonly options: CompileOptions;
  readonly findMentions: MentionFinder;
  readonly headings: Heading[];
  readonly passages: Passage[];
  readonly undecided: Undecided[];
  readonly decided: Decided[];
  readonly faults: MarkupFault[];
  readonly ids: Map<string, number>;
  /** Notes by their identifier, which is their label in lower case. */
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** For each note's label the ids of the passages and headings that carry its marker, in the order of first markers. */
  readonly markers: Map<string, string[]>;
  html: string;
  block: number;
  ordinal: number;
  usesComponents: boolean;
}

/** The state before anything is written. */
export function startState(tree: Root, options: CompileOptions): CompileState {
  return {
    ...{ options, headings: [], passages: [], undecided: [], decided: [], faults: [], ids: new Map(), markers: new Map() },
    findMentions: createMentionFinder(tree, options.matcher, options.unlinked ?? []),
    definitions: new Map(definitionsIn(tree).map((node) => [node.identifier, node])),
    ...{ html: '', block: 0, ordinal: 0, usesComponents: false },
  };
}

/** The note definitions of a tree, also those inside quotations and lists, in their order. */
function definitionsIn(node: Nodes): FootnoteDefinition[] {
  const own = node.type === 'footnoteDefinition' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(definitionsIn)] : own;
}

/** An id that this body has not used: the one wanted, or it with a number. `ids` counts how often each was wanted. */
export function uniqueId(wanted: string, ids: Map<string, number>): string {
  let count = (ids.get(wanted) ?? 0) + 1;
  while (count > 1 && ids.has(`${wanted}-${String(count)}`)) count += 1;
  const id = count === 1 ? wanted : `${wanted}-${String(count)}`;
  ids.set(wanted, count);
  if (id !== wanted) ids.set(id, 1);
  return id;
}

/** Line of the file that a node begins on, from 1. */
export function lineOf(node: Nodes, { options }: CompileState): number {
  return (node.position?.start.line ?? 1) + options.firstLine - 1;
}
