import type { WordCounts } from './count-words.ts';
import type { Unit } from './read-units.ts';
import { creeds, functionWords, headNouns, peoples, titleNames, titles } from './word-lists.ts';

/**
 * Takes off what is no part of a name: words like `The`, ranks and offices with everything before them (`Iraqi Prime
 * Minister Adel Abdul Mahdi`, `Secretary of State Pompeo`). Of an office alone nothing is left but whom it belongs to.
 * A title within the name of a body stays (`King Khalid Airport`, `General Assembly`). What follows as an adjective belongs
 * to the next word (`Hashd al-Shaabi Shiite militias`).
 */
export function trimName(name: readonly Unit[], words: WordCounts): Unit[] {
  const end = name.findLastIndex(({ key, isMention }) => isMention || !(peoples.has(key) || creeds.has(key)));
  const bare = name.slice(
    firstIndex(name, ({ key, isAcronym }) => isAcronym || !functionWords.has(key)),
    end + 1,
  );
  const title = bare.findLastIndex(isTitle);
  if (title < 0 || isBody(bare)) return bare;
  const tie = bare.findIndex(({ isCapital }) => !isCapital);
  if (tie > title) return afterOffice(bare.slice(tie), words);
  const rest = bare.slice(title + 1);
  if (rest.length > 0) return bare[title + 1]?.isCapital === true ? rest : afterOffice(rest, words);
  const isSurname = titleNames.has(bare[title]?.key ?? '') && bare.slice(0, title).some(({ key }) => words.isProper(key));
  return isSurname ? bare : [];
}

/** Whom an office of several words belongs to, or who holds it: `of State Mike Pompeo`, `of Bahrain`. */
function afterOffice(units: readonly Unit[], words: WordCounts): Unit[] {
  return units.slice(firstIndex(units, ({ key, isCapital, isMention }) => isCapital && (isMention || words.isProper(key))));
}

function firstIndex(units: readonly Unit[], test: (unit: Unit) => boolean): number {
  const index = units.findIndex(test);
  return index < 0 ? units.length : index;
}

function isTitle({ key, isMention }: Unit): boolean {
  return !isMention && (titles.has(key) || titles.has(key.replace(/s$/, '')));
}

/** Where a name, or its part before an `of`, ends in a noun of a body, its titles are a part of it. */
function isBody(units: readonly Unit[]): boolean {
  const end = units.findIndex(({ key, isCapital }) => !isCapital && key !== 'and' && key !== '&');
  const last = units[(end < 0 ? units.length : end) - 1];
  return last !== undefined && !last.isMention && headNouns.has(last.key);
}
