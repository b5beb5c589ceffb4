import type { Passage } from '../../markup/compiled.ts';
import type { WordCounts } from './count-words.ts';
import { ties, type ChainPart } from './find-chains.ts';
import { isName } from './is-name.ts';
import type { NamedBody, NamePlace } from './named-body.ts';
import type { Unit } from './read-units.ts';
import { trimName } from './trim-name.ts';
import { functionWords, headNouns, nameParticles, peoples } from './word-lists.ts';

/** Words that stand together and may hold names, with their passage. */
export interface PlacedChain {
  readonly source: NamedBody;
  readonly passage: Passage;
  readonly chain: readonly ChainPart[];
}

/** The names in a chain that are neither a topic nor a part of one, in their order. */
export function findNames({ source, passage, chain }: PlacedChain, words: WordCounts): NamePlace[] {
  return tieParts(withoutOpener(chain, words), words)
    .map((name) => trimName(name, words))
    .filter((name) => isName(name, words))
    .map((name) => ({ source, passage, start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0, core: coreOf(name) }));
}

function coreOf([first, second]: readonly Unit[]): number {
  const isFront = first && (first.isMention || peoples.has(first.key));
  return (isFront && second?.isCapital ? second : first)?.start ?? 0;
}

/** Takes off the first word where it is an ordinary one that only begins a sentence, and words like `The` anywhere. */
function withoutOpener(chain: readonly ChainPart[], words: WordCounts): ChainPart[] {
  const [first, ...others] = chain;
  if (!first) return [];
  const skipped = first.units.findIndex(
    ({ key, isAcronym, isMention, isOpening }) =>
      isMention || !(isFunction(key, isAcronym) || (isOpening && !isAcronym && words.isOrdinary(key))),
  );
  const units = skipped < 0 ? [] : first.units.slice(skipped);
  return units.length > 0
    ? [{ tie: [], units }, ...others]
    : others.map((part, index) => (index === 0 ? { ...part, tie: [] } : part));
}

function isFunction(key: string, isAcronym: boolean): boolean {
  return functionWords.has(key) && !isAcronym;
}

/** Joins the parts of a chain that make one name. What no tie holds together gives names of its own. */
function tieParts(chain: readonly ChainPart[], words: WordCounts): Unit[][] {
  const names: Unit[][] = [];
  let name: Unit[] = [];
  for (const { tie, units } of chain.flatMap(splitAtMentions)) {
    const isTied = name.length > 0 && tie.length > 0 && holds(name, tie, units, words);
    if (!isTied && name.length > 0) names.push(name);
    name = isTied ? [...name, ...tie, ...units] : [...units];
  }
  return name.length > 0 ? [...names, name] : names;
}

/** A mention within a run begins a name of its own: in `Iraqi Prime Minister Abdul Mahdi` it is one, in `US Navy` a part. */
function splitAtMentions({ tie, units }: ChainPart): ChainPart[] {
  const starts = units.flatMap(({ isMention }, index) => (index > 0 && isMention ? [index] : []));
  return [0, ...starts].map((start, index) => ({
    tie: index === 0 ? tie : [],
    units: units.slice(start, starts[index]),
  }));
}

function holds(name: readonly Unit[], tie: readonly Unit[], units: readonly Unit[], words: WordCounts): boolean {
  const key = tie[0]?.key ?? '';
  if (nameParticles.has(key)) return !name.some(({ key }) => headNouns.has(key));
  if (key === '&') return true;
  const isBody = name.some(isHead);
  if (key !== 'and') return isBody;
  // `Department of Health and Human Services`, `Foreign and Commonwealth Office`; but not `Iran and the Foreign Office`.
  const last = name.at(-1);
  const isOpen = last !== undefined && !isHead(last) && isPlain(last) && name.some(({ key }) => ties.has(key));
  const closesBody = isBody && isOpen && units.every(isPlain);
  const opensBody = !isBody && units.some(isHead) && name.every(isPlain);
  return tie.length === 1 && (closesBody || opensBody);

  function isPlain(unit: Unit): boolean {
    return isHead(unit) || !(unit.isMention || unit.isAcronym || words.isProper(unit.key));
  }
}

function isHead({ key, isMention }: Unit): boolean {
  return !isMention && headNouns.has(key);
}
