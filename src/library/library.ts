import type { Compiled, Heading, Passage } from '../markup/compiled.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { EventAspect, EventRecord } from '../schema/event.ts';
import type { Page } from '../schema/page.ts';
import type { Settings } from '../schema/settings.ts';
import type { Topic } from '../schema/topic.ts';
import type { Verified } from '../schema/verified.ts';
import type { Withdrawn } from '../schema/withdrawn.ts';
import type { Entry } from './content/content.ts';
import type { NameCounts } from './topics/count-names.ts';
import type { DatedSentence } from './dates/find-dated-statements.ts';

export type { Compiled, Entry, Heading, Page };

/** A document with what this build holds of it. */
export interface LibraryDocument {
  readonly id: string;
  readonly record: DocumentRecord;
  /** Changes with its digest and its full text, and all that they are compiled from. */
  readonly digest: string;
  /** Our digest; null where there is none. */
  readonly summary: Compiled | null;
  /** Its full text; null where none is held or this build may not show it. */
  readonly text: Compiled | null;
  /** True where the text is held but left out of this build. */
  readonly isWithheld: boolean;
  /** Earlier passage ids that lead to a passage of this build, by that passage. */
  readonly formerPassages: ReadonlyMap<string, readonly string[]>;
  /** How its full text writes each topic, as the ledger remembers it; null where the text was never held. */
  readonly textNames: NameCounts | null;
  /** What comparing its digest with its full text found; null where that was not done, or either has changed since. */
  readonly verified: Verified | null;
  /** Topics that it mentions, most mentions first. */
  readonly topics: readonly Ranked[];
}

/** A document that was taken back, with what its addresses tell of it. */
export interface WithdrawnDocument {
  readonly id: string;
  readonly record: Withdrawn;
}

export interface LibraryTopic {
  readonly id: string;
  readonly record: Topic;
  readonly introduction: Compiled;
  /** Passages that mention it. */
  readonly evidence: readonly Evidence[];
  /** Topics that stand in the same passages, those that belong together most first. */
  readonly neighbours: readonly Neighbour[];
}

/** The passages of one document that mention a topic, of the digest first. */
export interface Evidence {
  readonly document: string;
  readonly passages: readonly PlacedPassage[];
}

export interface PlacedPassage {
  readonly document: string;
  readonly part: Part;
  readonly passage: Passage;
}

/** Which of the two bodies of a document a passage stands in. */
export type Part = 'digest' | 'text';

export interface Ranked {
  readonly id: string;
  readonly count: number;
}

/** A topic that stands in `count` passages together with another, and how strongly the two belong together (0 to 1). */
export interface Neighbour extends Ranked {
  readonly strength: number;
}

/** A sentence of a digest or a text that says when something happened or is to happen, and its passage. */
export interface DatedStatement extends PlacedPassage, DatedSentence {}

/** Something that happened, with what each document that reports it says of it. */
export interface LibraryEvent {
  readonly id: string;
  readonly record: EventRecord;
  readonly introduction: Compiled;
  /** The document that appeared first comes first, undated ones last. */
  readonly accounts: readonly LibraryAccount[];
}

export interface LibraryAccount {
  readonly document: LibraryDocument;
  readonly statements: readonly LibraryStatement[];
}

/** What a document says of one aspect of an event, with each place of the original that it stands on. */
export interface LibraryStatement {
  readonly aspect: EventAspect;
  readonly text: string;
  readonly marks: readonly { readonly locator: string; readonly place: PlacedPassage | undefined }[];
}

/** The one value that pages read: everything of the content, joined. */
export interface Library {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** Newest first, undated last. */
  readonly documents: readonly LibraryDocument[];
  /** Documents that were taken back, the latest first. */
  readonly withdrawn: readonly WithdrawnDocument[];
  /** By name. */
  readonly topics: readonly LibraryTopic[];
  /** In the order of the guide. */
  readonly guide: readonly Entry<Page>[];
  readonly about: Entry<Page> | null;
  /** By date. */
  readonly timeline: readonly DatedStatement[];
  /** By date, a month after its days. */
  readonly events: readonly LibraryEvent[];
  readonly documentById: ReadonlyMap<string, LibraryDocument>;
  readonly topicById: ReadonlyMap<string, LibraryTopic>;
  /** Events whose record names a topic, by that topic. */
  readonly eventsByTopic: ReadonlyMap<string, readonly LibraryEvent[]>;
  /** Documents that share topics or sources with a document, or cite it or are cited by it, the closest first. */
  readonly related: Pick<ReadonlyMap<string, readonly RelatedDocument[]>, 'get'>;
}

export interface RelatedDocument {
  readonly id: string;
  /** Topics that both mention, the most telling first. */
  readonly shared: readonly string[];
  /** Titles of the sources that both list, as the document at hand prints them. */
  readonly sources: readonly string[];
  /** Whether it lists the document at hand among its sources, and whether that one lists it. */
  readonly cites: boolean;
  readonly isCited: boolean;
}
