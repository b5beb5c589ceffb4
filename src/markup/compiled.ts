import type { Decision } from '../schema/decisions.ts';

/** One block of a digest or a text that can be linked and cited. */
export interface Passage {
  /** `d-` or `t-` and a short hash of its words. */
  readonly id: string;
  readonly kind: 'paragraph' | 'item' | 'quotation' | 'table' | 'note';
  /** Its words, without markup, note markers and locators. */
  readonly text: string;
  /** Its inner HTML is `html.slice(range[0], range[1])` of the compiled body. */
  readonly range: readonly [number, number];
  /** Index of the heading it stands under; -1 before the first. */
  readonly heading: number;
  /** Place of its block under that heading and in the whole body, from 1; 0 for notes. A list is one block. */
  readonly block: number;
  readonly ordinal: number;
  readonly mentions: readonly Mention[];
  /** Locators of the original that it gives. */
  readonly locators: readonly string[];
  /** Documents and references that it cites. */
  readonly citations: readonly string[];
  /** Labels of the notes whose markers stand in it. */
  readonly notes: readonly string[];
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A place where a topic stands: UTF-16 offsets into the text of its passage. */
export interface Mention {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** Words that may mean a topic and that only an editor can tell: no mention until they are decided. */
export interface Undecided {
  /** Id of their passage, and their place in its text. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Which of the places it is where these words stand in the passage, from 1. */
  readonly occurrence: number;
  /** Topics that they may mean, the likeliest first. */
  readonly candidates: readonly string[];
  /** True where they most likely mean none: short names of topics that the body does not name in full. */
  readonly isDoubtful: boolean;
}

/** A decision that holds in a passage of this body, and what became of it. */
export interface Decided extends Pick<Undecided, 'passage' | 'start' | 'end' | 'words' | 'candidates'> {
  readonly decision: Decision;
  /** The topic that they mean by it; null where they are rejected, or where it does not say which topic is meant. */
  readonly topic: string | null;
}

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** A note of the body, in the order of the first markers. */
export interface CompiledNote {
  readonly label: string;
  /** Index of its passage. */
  readonly passage: number;
  /** Ids of the passages that carry its marker. */
  readonly markers: readonly string[];
  readonly line: number;
}

/** Something wrong in a body, before it is told as a Problem of its file. Line and column count from 1 in the file. */
export interface MarkupFault {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: 'error' | 'warning';
}

/**
 * A body, parsed and rendered once. The HTML depends on nothing but the body and the alias table; what depends on the
 * rest of the library (addresses, labels) stands in marks that `resolveMarks` fills in.
 */
export interface Compiled {
  /** Body, then the notes from `notesStart` on. */
  readonly html: string;
  readonly notesStart: number;
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
  readonly notes: readonly CompiledNote[];
  readonly undecided: readonly Undecided[];
  readonly decided: readonly Decided[];
  /** True where the body uses components and is rendered through MDX. */
  readonly usesComponents: boolean;
  readonly faults: readonly MarkupFault[];
}
