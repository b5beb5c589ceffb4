import type { WordCounts } from './count-words.ts';
import type { Unit } from './read-units.ts';
import { creeds, functionWords, headNouns, peoples, plainCapitals, titles, weakWords } from './word-lists.ts';

/** Whether units are a name worth a topic: no mention alone, no people, rank or time, no ordinary word with a capital. */
export function isName(name: readonly Unit[], words: WordCounts): boolean {
  const [first, ...others] = name.filter(({ isCapital }) => isCapital);
  if (!first) return false;
  if (others.length === 0) return !isCommon(first) && (first.isAcronym || isProper(first, words));
  return !name.every((unit) => isCommon(unit) || !unit.isCapital);
}

/** A noun of a body is one body's name only where the library never writes it small: `Congress`, but not `Committee`. */
function isProper({ key }: Unit, words: WordCounts): boolean {
  const singular = key.replace(/s$/, '');
  if (key.length < 3 || !words.isProper(key)) return false;
  return !(headNouns.has(key) || headNouns.has(singular)) || !(words.isSmall(key) || words.isSmall(singular));
}

/** True for what names nothing even beside others of its kind: `Iraqi Government`, `US President`. */
function isCommon({ key, isMention, isAcronym }: Unit): boolean {
  if (isMention || plainCapitals.has(key)) return true;
  if (isAcronym) return false;
  const singular = key.replace(/s$/, '');
  return [functionWords, titles, weakWords, peoples, creeds].some((list) => list.has(key) || list.has(singular));
}
