import type { Compiled, Passage } from '../../markup/compiled.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';
import { namesOf, sectionInWords, sectionPath } from './section-path.ts';

/** A place of an original, in the terms of the original: never the id or the number that this library gives a passage. */
export interface OriginalPlace {
  /** `section 2.2, “Iran”`; empty outside sections and for notes. */
  readonly section: string;
  readonly unit: 'para' | 'item' | 'note';
  /** Place in the section or, outside sections, in the whole document; of a note, its label. */
  readonly number: string;
}

/**
 * Where a passage of a full text stands in the original: counted as locators count, so that a locator of these words leads
 * back to it. Nothing where none would, as in the second of two sections of one name.
 */
export function placeOfPassage(passage: Passage, text: Compiled): OriginalPlace | undefined {
  if (passage.kind === 'note') return placeOfNote(passage, text);
  const path = sectionPath(passage.heading, text.headings);
  const counted = countPassage(passage, text);
  const names = path.length > 0 ? namesOf(path).map((name) => `${name} `) : [''];
  const isExact = names.some((name) => resolveLocator(`${name}${counted.unit} ${counted.number}`, text).includes(passage));
  return isExact ? { section: sectionInWords(path), ...counted } : undefined;
}

function placeOfNote(passage: Passage, { notes, passages }: Compiled): OriginalPlace | undefined {
  const note = notes.find((candidate) => passages[candidate.passage] === passage);
  return note && { section: '', unit: 'note', number: note.label };
}

/** Items are counted through their section, all other blocks by their place in it. */
function countPassage(passage: Passage, { passages }: Compiled): Pick<OriginalPlace, 'unit' | 'number'> {
  const isOutside = passage.heading < 0;
  if (passage.kind !== 'item') return { unit: 'para', number: String(isOutside ? passage.ordinal : passage.block) };
  const items = passages.filter(({ kind, heading }) => kind === 'item' && (isOutside || heading === passage.heading));
  return { unit: 'item', number: String(items.indexOf(passage) + 1) };
}
