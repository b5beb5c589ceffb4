import type { NamedTopic } from '../lexicon/lexicon.ts';

/** One thing that is sought: a word, a phrase, or a topic by all its names. */
export interface Term {
  /** As typed, or as corrected. */
  readonly text: string;
  /** Whether it stood in quotation marks: every result must have it. */
  readonly isPhrase: boolean;
  /** What it is found by: the word itself, the words of the phrase, or the names of the topic. */
  readonly forms: readonly Form[];
  /** Topics that it names. */
  readonly topics: readonly Pick<NamedTopic, 'id' | 'record'>[];
  /** How often the query says it. */
  readonly count: number;
}

/** One way in which a term stands in a text. */
export interface Form {
  /** As a reader sees it. */
  readonly text: string;
  /** Its words, as they are indexed. */
  readonly words: readonly string[];
  /** Whether the reader wrote it so. */
  readonly isTyped: boolean;
  /** Whether upper and lower case must agree with `text`. */
  readonly isExact: boolean;
  /** Whether it counts only where another form of the term stands in the same record. */
  readonly isWeak: boolean;
}
