import type { ListItem } from 'mdast';
import { placeOf, textOf } from '../block.ts';
import type { Draft, Flag, ListedReference } from '../draft.ts';
import { authorshipOf, nameKey, readReference, referenceId, type Authorship } from '../read-reference.ts';
import { isReferencesTitle } from '../section-names.ts';

/**
 * Reads the entries of the list of references and gives each the id that citations link to: that of the same work in the record
 * where there is one (authors and year agree), else family name and year.
 */
export function listReferences(draft: Draft): Draft {
  const listed: ListedReference[] = [];
  const flags: Flag[] = [];
  for (const item of entriesOf(draft)) {
    const work = readReference(textOf(item));
    if (work) listed.push(listedOf(work, item, draft, listed));
    else
      flags.push({
        ...placeOf(item),
        rule: 'references/unread',
        what: 'The author and year of this reference could not be told, so no citation leads to it.',
      });
  }
  return { ...draft, listed, flags: listed.length > 0 ? [...draft.flags, ...flags] : draft.flags };
}

function listedOf(work: Authorship, item: ListItem, draft: Draft, listed: readonly ListedReference[]): ListedReference {
  const entry = textOf(item);
  const id = freeId(idFor(work, entry, draft), listed);
  return { ...work, id, entry, isInRecord: !draft.hasRecord || draft.known.some((reference) => reference.id === id) };
}

function entriesOf(draft: Draft): ListItem[] {
  return draft.tree.children.flatMap((block, index, blocks) => {
    const above = blocks[index - 1];
    return block.type === 'list' && above?.type === 'heading' && isReferencesTitle(textOf(above)) ? block.children : [];
  });
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
