import { countWords } from './count-words.ts';
import { describeName, type SuggestedName } from './describe-name.ts';
import { findAcronyms, type ExplainedAcronym } from './find-acronyms.ts';
import { findChains } from './find-chains.ts';
import { findNames, type PlacedChain } from './find-names.ts';
import { lookUpTopics, type NamedTopic } from './find-near-topic.ts';
import { joinVariants } from './join-variants.ts';
import { gatherPlaces, nameKey, spellingAt } from './name-group.ts';
import type { NamedBody, NamePlace } from './named-body.ts';
import { runningText, type RunningText } from './running-text.ts';

const fewest = 2;

/**
 * Finds the names that stand at least twice in digests and full texts and belong to no topic; also those that stand once
 * where they may be a missing alias. Names that a topic has under conditions are an editor's decision and passed over.
 * What may be a missing alias comes first, then the names of most documents, then those that stand most often. It reads
 * English prose: names are known by their capitals.
 */
export function suggestNames(bodies: readonly NamedBody[], topics: readonly NamedTopic[]): SuggestedName[] {
  const lookup = lookUpTopics(topics);
  const { places, acronyms } = readBodies(bodies);
  const open = [...gatherPlaces(places)].filter(
    ([
      ,
      {
        places: [place],
      },
    ]) => place && lookup(spellingAt(place))?.by !== 'same words',
  );
  return joinVariants(new Map(open), standingFor(acronyms), lookup)
    .map((group) => describeName(group, acronyms.get(group.key) ?? [], lookup))
    .filter(({ count, near }) => count >= fewest || near !== null)
    .sort(byWeight);
}

interface Reading {
  readonly places: readonly NamePlace[];
  /** Explained acronyms by their keys. */
  readonly acronyms: ReadonlyMap<string, readonly ExplainedAcronym[]>;
}

/** Every text is read once; what its capitals mean is told when all words are counted. */
function readBodies(bodies: readonly NamedBody[]): Reading {
  const words = countWords();
  const chains: PlacedChain[] = [];
  const acronyms: ExplainedAcronym[] = [];
  for (const text of eachText(bodies)) {
    words.add(text.units);
    chains.push(...findChains(text.units).map((chain) => ({ source: text.source, passage: text.passage, chain })));
    acronyms.push(...findAcronyms(text));
  }
  return {
    places: chains.flatMap((chain) => findNames(chain, words.counts)),
    acronyms: Map.groupBy(acronyms, ({ acronym }) => nameKey(acronym)),
  };
}

function* eachText(bodies: readonly NamedBody[]): Generator<RunningText> {
  for (const body of bodies) yield* runningText(body);
}

/** For the key of an acronym that of the name it stands for, where the library explains it in one way. */
function standingFor(acronyms: Reading['acronyms']): Map<string, string> {
  return new Map(
    [...acronyms].flatMap(([key, list]) => {
      const [name, another] = new Set(list.map(({ words }) => nameKey(words)));
      return name === undefined || another !== undefined ? [] : [[key, name] as const];
    }),
  );
}

function byWeight(one: SuggestedName, other: SuggestedName): number {
  return (
    Number(other.near !== null) - Number(one.near !== null) ||
    other.documents.length - one.documents.length ||
    other.count - one.count ||
    (one.name < other.name ? -1 : 1)
  );
}
