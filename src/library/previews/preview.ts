/** Words with their language, where that is not the library's. */
export interface Run {
  readonly words: string;
  readonly language?: string;
}

/** What a card shows of the thing that a link leads to. */
export interface Preview {
  /** What it is: `Person`, `Report`, `Reference`. */
  readonly label: string;
  readonly title: Run;
  /** Other names, authors and date, or where it stands. */
  readonly details: readonly Run[];
  /** What it says, or what it is about; empty where nothing more is known. */
  readonly words: Run;
  /** True where these are the words of the original. */
  readonly isOriginal?: true;
  /** Counts, and what is held. */
  readonly foot: string;
}

/** The beginning of a passage, and the heading that it stands under. */
export interface PassagePreview {
  readonly section: string;
  readonly words: string;
}

/** The data file of a topic or an event, with the passages of its introduction by their ids. */
export interface IntroductionPreviews {
  readonly card: Preview;
  readonly passages: Readonly<Record<string, PassagePreview>>;
}

export type DocumentPart = 'digest' | 'text' | 'references';

/** The data file of a document. What its parts hold stands in as many files as are named here. */
export interface DocumentPreviews {
  readonly card: Preview;
  /** Language of its full text. */
  readonly language: string;
  readonly files: Readonly<Record<DocumentPart, number>>;
}

/** A file of the passages of a digest or a text, or of references, by their ids. */
export type PassageFile = Readonly<Record<string, PassagePreview>>;
export type ReferenceFile = Readonly<Record<string, Preview>>;
