import { numberOf } from '../../markup/locator.ts';
import type { Compiled } from '../library.ts';
import { sharedMemory } from '../shared-memory.ts';

/** Where a passage stands in its body. */
export interface BodyPlace {
  /** The heading that it stands under, `Note 4` for a note; empty before the first heading. */
  readonly section: string;
  /** As briefly as a locator, in two parts: `§ 2.1` and `¶ 3`, `Summary` and `item 2`; nothing and `n. 4`. */
  readonly brief: readonly [section: string, counted: string];
}

const known = sharedMemory<Compiled, ReadonlyMap<string, BodyPlace>>('places');

/** The places of all passages of a body by their ids, counted as locators count. */
export function placesIn(body: Compiled): ReadonlyMap<string, BodyPlace> {
  const places = known.get(body) ?? findPlaces(body);
  known.set(body, places);
  return places;
}

function findPlaces({ passages, headings, notes }: Compiled): Map<string, BodyPlace> {
  const labels = new Map(notes.map(({ label, passage }) => [passage, label]));
  const items = new Map<number, number>();
  return new Map(
    passages.map(({ id, kind, heading, block }, index): [string, BodyPlace] => {
      const label = labels.get(index);
      if (label !== undefined) return [id, { section: `Note ${label}`, brief: ['', `n.\u00A0${label}`] }];
      const section = headings[heading]?.text ?? '';
      const item = (items.get(heading) ?? 0) + 1;
      if (kind === 'item') items.set(heading, item);
      const counted = kind === 'item' ? `item\u00A0${String(item)}` : `¶\u00A0${String(block)}`;
      return [id, { section, brief: [briefSection(section), counted] }];
    }),
  );
}

function briefSection(heading: string): string {
  const number = numberOf(heading);
  return number === undefined ? heading : `§\u00A0${number}`;
}
