import type { Decision } from '../schema/decisions.ts';

/** Words of one place of the library that are to be decided or have been. */
export interface ReviewItem {
  /** The same for the same words in the same passage, decided or not. */
  readonly key: string;
  /** `doubtful`: a short name of a topic that the document does not name in full. */
  readonly status: ReviewStatus;
  readonly document: string;
  readonly title: string;
  readonly part: 'digest' | 'text';
  /** Heading that the passage stands under; null before the first. */
  readonly section: string | null;
  /** Id of the passage that holds the words. */
  readonly passage: string;
  /** Passage and words as the decision names them: by the passage that stood there when it was made. */
  readonly decided: Omit<Decision, 'decision'>;
  /** The passage: before the words, the words, and after them. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The passages around it; null at either end. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Topics that have the words as a name, the likeliest first. */
  readonly candidates: readonly ReviewTopic[];
  readonly decision: Decision['decision'] | null;
}

export type ReviewStatus = 'undecided' | 'doubtful' | 'decided';

export interface ReviewTopic {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  /** What it is not, with how to tell the two apart. */
  readonly not: readonly { readonly name: string; readonly why: string }[];
}

/** Everything that the review page shows. */
export interface Review {
  /** By document, digest before text, in the order of reading. */
  readonly items: readonly ReviewItem[];
  /** All topics, by name. */
  readonly topics: readonly ReviewTopic[];
}
