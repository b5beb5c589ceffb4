import type { ListItem } from 'mdast';
import { placeOf, textOf } from '../block.ts';
import type { Draft, Flag, ListedReference } from '../draft.ts';
import { authorshipOf, nameKey, readReference, referenceId, type Authorship } from '../read-reference.ts';
import { isReferencesTitle } from '../section-names.ts';
import { citesByNumber } from './link-numbered-citations.ts';

interface Entry {
  readonly item: ListItem;
  /** Its number in a numbered list, where the document cites by number. */
  readonly number: number | null;
}

/**
 * Reads the entries of the list of references and gives each the id that citations link to: that of the same work in the record
 * where there is one (authors and year agree), else family name and year; the number where the document cites by number.
 */
export function listReferences(draft: Draft): Draft {
  const listed: ListedReference[] = [];
  const flags: Flag[] = [];
  for (const entry of entriesOf(draft)) {
    const work = readReference(textOf(entry.item)) ?? (entry.number === null ? null : { names: [], year: '' });
    if (work) listed.push(listedOf(work, entry, draft, listed));
    else
      flags.push({
        ...placeOf(entry.item),
        rule: 'references/unread',
        what: 'The author and year of this reference could not be told, so no citation leads to it.',
      });
  }
  return { ...draft, listed, flags: listed.length > 0 ? [...draft.flags, ...flags] : draft.flags };
}

function listedOf(work: Authorship, { item, number }: Entry, draft: Draft, listed: readonly ListedReference[]): ListedReference {
  const entry = textOf(item);
  const usual = work.year === '' ? `reference-${String(number)}` : idFor(work, entry, draft);
  const id = freeId(usual, listed);
  const isInRecord = !draft.hasRecord || draft.known.some((reference) => reference.id === id);
  return { ...work, id, entry, number, isInRecord };
}

function entriesOf(draft: Draft): Entry[] {
  const isNumbered = citesByNumber(draft);
  return draft.tree.children.flatMap((block, index, blocks) => {
    const above = blocks[index - 1];
    if (block.type !== 'list' || above?.type !== 'heading' || !isReferencesTitle(textOf(above))) return [];
    const first = isNumbered && block.ordered ? (block.start ?? 1) : null;
    return block.children.map((item, place) => ({
      item,
      number: first === null ? printedNumber(item, isNumbered) : first + place,
    }));
  });
}

/** `[12] Work`: a number that the entry prints itself. */
function printedNumber(item: ListItem, isNumbered: boolean): number | null {
  const number = /^\[(\d{1,3})\]/.exec(textOf(item))?.[1];
  return isNumbered && number !== undefined ? Number(number) : null;
}

function idFor(work: Authorship, entry: string, draft: Draft): string {
  const candidates = draft.known.filter((reference) => {
    const known = authorshipOf(reference);
    return (
      known !== null && known.year === work.year.slice(0, 4) && nameKey(known.names[0] ?? '') === nameKey(work.names[0] ?? '')
    );
  });
  const exact = candidates.find((reference) => nameKey(entry).includes(nameKey(reference.title)));
  return (
    (exact ?? candidates[0])?.id ?? draft.known.find((reference) => reference.id === referenceId(work))?.id ?? referenceId(work)
  );
}

/** Two works of one author and year are told apart by a letter. */
function freeId(id: string, listed: readonly ListedReference[]): string {
  const taken = new Set(listed.map((reference) => reference.id));
  if (!taken.has(id)) return id;
  const letter = Array.from('bcdefghijklmnopqrstuvwxyz').find((char) => !taken.has(`${id}${char}`));
  return `${id}${letter ?? 'z'}`;
}
