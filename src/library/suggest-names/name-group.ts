import { foldName } from '../../text/fold.ts';
import type { NamePlace } from './named-body.ts';

/** The places of one name, in all its spellings. */
export interface NameGroup {
  /** Folded letters of its first spelling, which are the same however apostrophes, hyphens and dots are written. */
  readonly key: string;
  /** How often each spelling stands. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly places: readonly NamePlace[];
}

/** The words of a name as they stand, on one line. */
export function spellingAt({ passage, start, end }: Pick<NamePlace, 'passage' | 'start' | 'end'>): string {
  return passage.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The key of a name: as names are matched, and without the dots of abbreviations. */
export function nameKey(spelling: string): string {
  return foldName(spelling.replaceAll('.', ''));
}

/** Gathers the places of names by key. */
export function gatherPlaces(places: Iterable<NamePlace>): Map<string, NameGroup> {
  const byKey = new Map<string, NamePlace[]>();
  for (const place of places) {
    const key = nameKey(spellingAt(place));
    const list = byKey.get(key);
    if (list) list.push(place);
    else byKey.set(key, [place]);
  }
  return new Map([...byKey].map(([key, list]) => [key, { key, spellings: countSpellings(list), places: list }]));
}

/** One group of two: the key of the first, the places of both. */
export function joinGroups(one: NameGroup, other: NameGroup): NameGroup {
  const spellings = new Map(one.spellings);
  for (const [spelling, count] of other.spellings) spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
  return { key: one.key, spellings, places: [...one.places, ...other.places] };
}

function countSpellings(places: readonly NamePlace[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const spelling = spellingAt(place);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return counts;
}
