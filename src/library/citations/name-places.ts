import type { BodyPlace } from './places-in.ts';

/** The brief names of places in a row: a section is named where it begins and not again, as in `§ 1 ¶ 2`, `¶ 3`, `§ 2 ¶ 1`. */
export function namePlaces(places: readonly BodyPlace['brief'][]): string[] {
  return places.map(([section, counted], index) => {
    const isRepeated = index > 0 && places[index - 1]?.[0] === section;
    return isRepeated || section === '' ? counted : `${section} ${counted}`;
  });
}
