import type { ExplainedAcronym } from './find-acronyms.ts';
import type { NearTopic, TopicLookup } from './find-near-topic.ts';
import { nameKey, type NameGroup } from './name-group.ts';
import type { NamePlace } from './named-body.ts';

/** A name that stands in the library and belongs to no topic. */
export interface SuggestedName {
  /** Its most frequent full spelling. */
  readonly name: string;
  /** All spellings, the most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** What an acronym stands for, where a document explains it in words that are no name of their own. */
  readonly words: string | null;
  /** Ids of the documents in which it stands. */
  readonly documents: readonly string[];
  readonly count: number;
  /** The topic that it may be an alias of. */
  readonly near: NearTopic | null;
  /** Where it stands, in the order of the library. */
  readonly places: readonly NamePlace[];
}

/** Describes a group for the editor. `explained` are the places where its acronym is explained. */
export function describeName(
  { key, spellings, places }: NameGroup,
  explained: readonly ExplainedAcronym[],
  lookup: TopicLookup,
): SuggestedName {
  const counted = [...spellings].map(([text, count]) => ({ text, count })).sort(byCount);
  const words = explained.map((each) => each.words.replace(/\s+/g, ' ')).find((each) => nameKey(each) !== key) ?? null;
  const near = counted.map(({ text }) => lookup(text)).find((each) => each !== null);
  const ofWords = words === null ? null : lookup(words);
  return {
    name: counted.find(({ text }) => nameKey(text) === key)?.text ?? key,
    spellings: counted,
    words,
    documents: [...new Set(places.map(({ source }) => source.document))],
    count: places.length,
    near: near ?? (ofWords && { ...ofWords, by: 'acronym' }),
    places,
  };
}

function byCount(one: { text: string; count: number }, other: { text: string; count: number }): number {
  return other.count - one.count || (one.text < other.text ? -1 : 1);
}
