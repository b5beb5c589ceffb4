/** What a reader has chosen on a page: words of one document, or of what the library says of one topic or event. */
export interface Capture {
  readonly part: 'digest' | 'text' | 'introduction' | 'facts';
  /** Id of the document; for an introduction and for facts `topics/` or `events/` with the id of what they are about. */
  readonly id: string;
  readonly words: readonly string[];
  /**
   * Passages that the words stand in; those of the library with the indexes of the locators or citations that belong to the
   * words; all where the page shows none of them one by one, so that together they bound the words.
   */
  readonly passages: readonly { readonly id: string; readonly marks: readonly number[] | 'all' }[];
  /** Text directive; empty for none. */
  readonly directive: string;
  /** Where the accounts of an event are compared: the event, and the places in the original that its statements give. */
  readonly event?: { readonly id: string; readonly name: string; readonly places: readonly string[] };
}
