import type { List, Root, RootContent } from 'mdast';
import type { DocumentKind } from '../schema/document.ts';
import type { Name } from '../schema/fields.ts';
import type { Reference } from '../schema/reference.ts';

declare module 'mdast' {
  interface Data {
    /** Page of the source that a block begins on, where the source has pages. */
    page?: number;
  }
  interface ParagraphData {
    /** Blank lines of the source before it; 0 where it follows the line above directly. */
    gap?: number;
    /** True where a page break of the source stood before it. */
    afterBreak?: boolean;
  }
  interface FootnoteReferenceData {
    /** The marker as the source prints it, put back where no note belongs to it. */
    printed?: string;
  }
}

/** A place in the source: a line, or a page where the source has pages (its line is 0 then). Both count from 1. */
export interface Place {
  readonly line: number;
  readonly page?: number;
}

/** A value read from a document: where it stands, what shows it, and how sure that is (0 to 1). */
export interface Found<T> extends Place {
  readonly value: T;
  readonly evidence: string;
  readonly confidence: number;
}

/** What a document prints about itself. A field that is absent was not found. */
export interface RecordEvidence {
  readonly title?: Found<string>;
  readonly authors?: Found<readonly Name[]>;
  readonly publisher?: Found<string>;
  readonly container?: Found<string>;
  readonly kind?: Found<DocumentKind>;
  readonly series?: Found<{ readonly name: string; readonly number: string }>;
  readonly date?: Found<string>;
  readonly language?: Found<string>;
  readonly url?: Found<string>;
  readonly doi?: Found<string>;
}

/** Words of the source that do not go into the text, and why. */
export interface Dropped extends Place {
  readonly reason: string;
  readonly text: string;
}

/** Something an editor should look at. Nothing is altered because of it. */
export interface Flag extends Place {
  readonly rule: string;
  readonly what: string;
}

/** An entry of a contents list. */
export interface OutlineEntry {
  readonly text: string;
  readonly page?: string;
}

/** An entry of the document's own list of references, with the id that citations link to. */
export interface ListedReference {
  readonly id: string;
  readonly names: readonly string[];
  readonly year: string;
  /** Its number, where the document cites by number. */
  readonly number: number | null;
  /** The entry as the document prints it. */
  readonly entry: string;
  /** Whether the record lists it or will, so that citations can lead to it. */
  readonly isInRecord: boolean;
}

/** A document on its way through the passes. Every pass returns a new one. */
export interface Draft {
  /** Blocks carry the lines of the source in `position`. */
  readonly tree: Root;
  readonly record: RecordEvidence;
  readonly dropped: readonly Dropped[];
  readonly flags: readonly Flag[];
  readonly outline: readonly OutlineEntry[];
  /** Line that the body begins on where contents lists show where the cover ends; 0 where nothing does. */
  readonly bodyLine: number;
  /** Blocks taken out of the flow that belong after the text, each list with what it holds. */
  readonly asides: readonly List[];
  /** Whether the library has a record of this document, and the references in it. */
  readonly hasRecord: boolean;
  readonly known: readonly Reference[];
  readonly listed: readonly ListedReference[];
  readonly citations: { readonly resolved: number; readonly unresolved: number };
}

/** One step of the import: a pure function from draft to draft. */
export type Pass = (draft: Draft) => Draft;

/** A draft of a tree that no pass has seen. */
export function newDraft(tree: Root, flags: readonly Flag[] = []): Draft {
  return {
    tree,
    record: {},
    dropped: [],
    flags,
    outline: [],
    bodyLine: 0,
    asides: [],
    hasRecord: false,
    known: [],
    listed: [],
    citations: { resolved: 0, unresolved: 0 },
  };
}

/** The draft with other blocks. */
export function withBlocks(draft: Draft, children: readonly RootContent[]): Draft {
  return { ...draft, tree: { ...draft.tree, children: [...children] } };
}
