import type { LibraryDocument } from '../library.ts';

/** A correction of a digest with what leads to it. */
export interface DatedCorrection {
  /** Id within the page of the document: it stays the same, because corrections are added at the end. */
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** Id of the passage of the digest, where it names one that is there, perhaps under an earlier id. */
  readonly passage: string | undefined;
}

/** The corrections of a digest, the latest first. */
export function listCorrections({ record, summary, formerPassages }: LibraryDocument): DatedCorrection[] {
  const passages = new Set(summary?.passages.map(({ id }) => id));
  const later = new Map([...formerPassages].flatMap(([id, earlier]) => earlier.map((one) => [one, id] as const)));
  const corrections = (record.corrections ?? []).map(({ date, text, passage = '' }, index): DatedCorrection => {
    const current = passages.has(passage) ? passage : later.get(passage);
    return { id: `correction-${String(index + 1)}`, date, text, passage: current };
  });
  return corrections.reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
