import { printedOf } from '../block.ts';
import type { Draft, ListedReference } from '../draft.ts';
import { linkWords, type FoundWords } from '../link-words.ts';

const bracket = /\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]/g;

/** Links numbered citations (`[3]`, `[3, 7]`, the numbers inside the brackets) to the entries of a numbered list of references. */
export function linkNumberedCitations(draft: Draft): Draft {
  const numbered = draft.listed.filter(({ number }) => number !== null);
  if (numbered.length === 0) return draft;
  const byNumber = new Map(numbered.map((reference) => [reference.number, reference]));
  let resolved = 0;
  const linked = linkWords(draft, (text) => {
    const found = numbersIn(text, byNumber);
    resolved += found.length;
    return found;
  });
  return { ...linked, citations: { ...draft.citations, resolved: draft.citations.resolved + resolved } };
}

/** Whether a document cites by number. */
export function citesByNumber(draft: Draft): boolean {
  return draft.tree.children.some((block) => block.type === 'paragraph' && printedOf(block).search(bracket) >= 0);
}

function numbersIn(text: string, byNumber: ReadonlyMap<number | null, ListedReference>): FoundWords[] {
  return [...text.matchAll(bracket)].flatMap((match) =>
    [...match[0].matchAll(/\d+/g)].flatMap((number): FoundWords[] => {
      const reference = byNumber.get(Number(number[0]));
      return reference ? [{ index: match.index + number.index, words: number[0], reference }] : [];
    }),
  );
}
