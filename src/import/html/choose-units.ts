import type { Element } from 'hast';
import type { Selection } from './extract.ts';
import { isElement } from './page.ts';
import { isWithin, type Unit } from './units.ts';

/** What two extractors took for the article. */
export interface Votes {
  readonly readability: Selection;
  readonly defuddle: Selection;
}

/**
 * The units of the article. What both extractors take is in and what neither takes is out: their faults differ, so agreement is worth
 * more than either (the intersection beats both alone). A disputed unit is in where it is running text or a heading beside units that
 * both take, and so belongs to the same flow; so is a heading between them that neither takes. A unit with a note marker is in: nobody annotates furniture. Where one extractor finds
 * nothing, or they share next to nothing, the longer running text decides.
 */
export function chooseUnits(units: readonly Unit[], { readability, defuddle }: Votes): Set<Unit> {
  const left = units.filter((unit) => isIn(unit, readability));
  const right = units.filter((unit) => isIn(unit, defuddle));
  const shared = left.filter((unit) => isIn(unit, defuddle));
  const larger = countProse(left) >= countProse(right) ? left : right;
  if (countProse(shared) < 0.2 * countProse(larger) && countProse(shared) < 60) return withNoted(units, new Set(larger));
  const homes = new Set(shared.filter(isProse).flatMap(({ path }) => path.slice(-2, -1)));
  const disputed = [...left, ...right].filter((unit) => !shared.includes(unit) && belongs(unit, homes));
  return withNoted(units, withHeadings(units, new Set([...shared, ...disputed]), homes));
}

/** Headings that neither took, directly before a block that is in and among blocks of its parent: extractors lose some of them. */
function withHeadings(units: readonly Unit[], chosen: ReadonlySet<Unit>, homes: ReadonlySet<Element>): Set<Unit> {
  const isLost = (unit: Unit, next: Unit | undefined): boolean => {
    const [home, block] = unit.path.slice(-2);
    const isHeading = isElement(block, 'h2', 'h3', 'h4', 'h5', 'h6') && unit.linked < 0.5;
    return (
      isHeading && home !== undefined && homes.has(home) && next !== undefined && chosen.has(next) && next.path.includes(home)
    );
  };
  return new Set(units.filter((unit, index) => chosen.has(unit) || isLost(unit, units[index + 1])));
}

/** Extractors take whole blocks; a word or two lost within one is put back. */
function isIn({ texts, words }: Unit, selection: Selection): boolean {
  const taken = texts.filter((text) => selection.has(text)).reduce((sum, { value }) => sum + value.trim().length, 0);
  return taken > words.length * 0.4;
}

/** Running text: a sentence that is not one link. */
export function isProse({ words, linked }: Unit): boolean {
  return words.length >= 40 && linked < 0.5 && /[\p{L}\p{N}][.!?…。！？:]['"”’»)\]]*$/u.test(words);
}

function countProse(units: readonly Unit[]): number {
  return units.filter(isProse).reduce((sum, { words }) => sum + words.split(' ').length, 0);
}

function belongs(unit: Unit, homes: ReadonlySet<Element>): boolean {
  const around = unit.path.slice(-4, -1);
  const depth = around.length - 1 - around.findLastIndex((element) => homes.has(element));
  if (depth >= around.length || isWithin(unit, 'figure', 'aside', 'nav', 'footer', 'form')) return false;
  const block = unit.path.at(-1);
  const isHeading = isElement(block, 'h2', 'h3', 'h4', 'h5', 'h6') && depth < 2;
  return isHeading || (isProse(unit) && unit.linked < 0.3);
}

function withNoted(units: readonly Unit[], chosen: ReadonlySet<Unit>): Set<Unit> {
  const tables = new Set(units.filter(({ isNoted }) => isNoted).flatMap(outermostTable));
  return new Set(
    units.filter((unit) => chosen.has(unit) || unit.isNoted || outermostTable(unit).some((table) => tables.has(table))),
  );
}

function outermostTable({ path }: Unit): Element[] {
  return path.filter((element) => element.tagName === 'table').slice(0, 1);
}
