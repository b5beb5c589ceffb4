import type { TopicLookup } from './find-near-topic.ts';
import { findFamilyNames, findUnexplained } from './find-short-forms.ts';
import { joinGroups, nameKey, spellingAt, type NameGroup } from './name-group.ts';
import { makeNearIndex } from './near-index.ts';

type Groups = ReadonlyMap<string, NameGroup>;

/**
 * Joins groups that are one name: with and without the country before it (`US Department of Defense`), near spellings
 * (`Defence`, `Defense`), an acronym with what it stands for (by their keys), and a family name that no topic has with the
 * one full name that ends in it.
 */
export function joinVariants(groups: Groups, acronyms: ReadonlyMap<string, string>, lookup: TopicLookup): NameGroup[] {
  const named = joinInto(joinNear(joinCores(groups)), acronyms);
  const spelled = joinInto(named, findUnexplained(named));
  return [...joinInto(spelled, findFamilyNames(spelled, lookup)).values()];
}

/** Joins each group named in `targets` into the one it leads to, along chains; where that is not there, it stays. */
function joinInto(groups: Groups, targets: ReadonlyMap<string, string>): Groups {
  const joined = new Map(groups);
  for (const from of targets.keys()) {
    const to = endOf(from, targets, joined);
    const [one, other] = [joined.get(to), joined.get(from)];
    if (!one || !other || to === from) continue;
    joined.set(to, joinGroups(one, other));
    joined.delete(from);
  }
  return joined;
}

function endOf(from: string, targets: ReadonlyMap<string, string>, groups: Groups): string {
  const seen = new Set([from]);
  let at = from;
  for (let next = targets.get(at); next !== undefined && groups.has(next) && !seen.has(next); next = targets.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** Names of the same core that stand with different countries before it are different (`Iraqi Parliament`, `Lebanese Parliament`). */
function joinCores(groups: Groups): Groups {
  const near = makeNearIndex<string>(1);
  for (const key of groups.keys()) if (isLong(key)) near.add(key, key);
  const cores = Map.groupBy([...groups.values()].flatMap(coreOf), ({ core }) => core);
  const targets = [...cores].flatMap(([core, [front, another]]) => {
    const target = groups.has(core) ? core : near.find(core);
    return front && !another && target !== undefined ? [[front.key, target] as const] : [];
  });
  return joinInto(groups, new Map(targets));
}

function coreOf({ key, places: [place] }: NameGroup): { key: string; core: string }[] {
  if (!place || place.core === place.start) return [];
  return [{ key, core: nameKey(spellingAt({ ...place, start: place.core })) }];
}

/** A rarer spelling joins the most frequent one near it. */
function joinNear(groups: Groups): Groups {
  const seen = makeNearIndex<string>(1);
  const targets = new Map<string, string>();
  for (const { key } of [...groups.values()].filter(({ key }) => isLong(key)).sort(byFrequency)) {
    const near = seen.find(key);
    if (near === undefined) seen.add(key, key);
    else targets.set(key, near);
  }
  return joinInto(groups, targets);
}

/** Short names that differ in a letter are more often two names (`Amin`, `Amir`) than one. */
function isLong(key: string): boolean {
  return key.length >= 7;
}

function byFrequency(one: NameGroup, other: NameGroup): number {
  return other.places.length - one.places.length || (one.key < other.key ? -1 : 1);
}
