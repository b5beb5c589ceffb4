import type { Form, Term } from '../../query/term.ts';

/** What is to be marked on the page that a result leads to. */
export interface Marks {
  /** The query, as a reader sees it. */
  readonly words: string;
  readonly terms: readonly MarkedTerm[];
  /** Whether words stand for their other forms: see `Vocabulary.isStemmed`. */
  readonly isStemmed: boolean;
}

/** What of a term is needed to find it in a page. */
export interface MarkedTerm extends Pick<Term, 'text' | 'isPhrase'> {
  readonly forms: readonly Pick<Form, 'text' | 'words' | 'isExact'>[];
}

/** Reads marks that the browser has kept; null where they are none. */
export function readMarks(value: unknown): Marks | null {
  if (typeof value !== 'object' || value === null) return null;
  const { words, terms, isStemmed } = value as Partial<Marks>;
  return typeof words === 'string' && Array.isArray(terms) ? { words, terms, isStemmed: isStemmed === true } : null;
}
