import { countPassages } from '../topics/describe-topic.ts';
import type { LibraryTopic } from '../library.ts';

/** Topics that a map has room for. */
const mostTopics = 80;

/** Of each topic this many of its strongest ties are drawn; it may have more, where it is among the strongest of others. */
const tiesOfTopic = 3;

/** Two topics that stand together: places in the list of topics, the first the lower. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  /** How strongly they belong together, 0 to 1. */
  readonly strength: number;
}

/** The topics and ties that a map shows. */
export interface TiedTopics {
  /** Those with most passages first. */
  readonly topics: readonly LibraryTopic[];
  readonly ties: readonly Tie[];
}

/** Chooses what a map shows: the topics with most passages, as far as they stand with another of them, and the ties between. */
export function chooseTies(all: readonly LibraryTopic[], most = mostTopics): TiedTopics {
  const ranked = all
    .map((topic) => ({ topic, passages: countPassages(topic) }))
    .sort((a, b) => b.passages - a.passages || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, most)
    .map(({ topic }) => topic);
  const ids = new Set(ranked.map(({ id }) => id));
  const tied = ranked.filter(({ neighbours }) => neighbours.some(({ id }) => ids.has(id)));
  return { topics: tied, ties: tiesBetween(tied) };
}

function tiesBetween(topics: readonly LibraryTopic[]): Tie[] {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const ties = new Map<string, Tie>();
  for (const [place, { neighbours }] of topics.entries()) {
    for (const { id, strength } of neighbours.filter((neighbour) => places.has(neighbour.id)).slice(0, tiesOfTopic)) {
      const other = places.get(id) ?? place;
      const [from, to] = [Math.min(place, other), Math.max(place, other)];
      ties.set(`${String(from)} ${String(to)}`, { from, to, strength });
    }
  }
  return [...ties.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}
