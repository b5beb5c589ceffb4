import { isNearSpelling } from './is-near-spelling.ts';

/** Values by folded names, found by near spellings of these. */
export interface NearIndex<T> {
  readonly add: (key: string, value: T) => void;
  /** The value added first of those under a near spelling; never that of the key itself. */
  readonly find: (key: string) => T | undefined;
}

/** Makes an empty index. `mostInLong` is how many letters of a long word may differ. */
export function makeNearIndex<T>(mostInLong: 1 | 2): NearIndex<T> {
  const byShape = new Map<string, { readonly key: string; readonly value: T }[]>();
  return {
    add: (key, value) => {
      const entries = byShape.get(shapeOf(key));
      if (entries) entries.push({ key, value });
      else byShape.set(shapeOf(key), [{ key, value }]);
    },
    find: (key) => byShape.get(shapeOf(key))?.find((entry) => isNearSpelling(entry.key, key, mostInLong))?.value,
  };
}

/** What near spellings share: first letter and number of words. */
function shapeOf(key: string): string {
  return `${key.charAt(0)}${String(key.split(' ').length)}`;
}
