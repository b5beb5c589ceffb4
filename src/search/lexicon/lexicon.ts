import type { TopicColumns } from './topic-columns.ts';

/**
 * What the build knows of an index and Pagefind cannot say: its words with the number of records that hold them, and the
 * names of its topics. Kept beside the index as one file, `lexiconFile`: JSON, packed with gzip.
 */
export interface Lexicon {
  /** Language whose stems the index is made of, without region. */
  readonly language: string;
  /** Number of records. */
  readonly records: number;
  /** Records that a word must stand in to be listed: 1, and more in large libraries, so that the file stays small. */
  readonly least: number;
  /** Words in their order, each after the first by what it shares with the one before: see `frontCode`. */
  readonly words: string;
  /** For each word the number of records that hold it or another form of it: see `codeCounts`. */
  readonly counts: string;
  readonly topics: TopicColumns;
  /** Records that are no documents, by their kind, but for the pages of `topics`. */
  readonly apart: Readonly<Record<'topic' | 'event' | 'guide', readonly string[]>>;
}

/** A topic with everything that it is called. */
export interface NamedTopic {
  readonly id: string;
  readonly kind: string;
  /** Its own name first. */
  readonly names: readonly TopicName[];
  /** Record of its page in the index; null where it has none. */
  readonly record: string | null;
  /** Longer names that mean something else (`Mahdi Army` for `Mahdi`). */
  readonly unless?: readonly string[];
}

/** One name of a topic, with the conditions of the topic's record under which it means it. */
export interface TopicName {
  readonly text: string;
  /** Upper and lower case must agree. */
  readonly exact?: true;
  /** Too short or ambiguous to mean the topic by itself. */
  readonly weak?: true;
  /** Found, but not shown. */
  readonly misprint?: true;
}

/** Name of the file, in the folder of the index. */
export const lexiconFile = 'lexicon.pack';
