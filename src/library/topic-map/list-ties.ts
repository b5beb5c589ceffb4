import { countPassages } from '../topics/describe-topic.ts';
import type { LibraryTopic } from '../library.ts';

const mostTies = 5;

/** A topic, and those that it stands with most closely. */
export interface TopicTies {
  readonly topic: LibraryTopic;
  readonly passages: number;
  /** The closest first, with the number of passages in which both stand. */
  readonly ties: readonly { readonly topic: LibraryTopic; readonly count: number }[];
}

/** Lists the closest ties of every topic, five at most, in the order of the topics: the map in words. */
export function listTies(topics: readonly LibraryTopic[]): TopicTies[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return topics.map((topic) => {
    const ties = topic.neighbours.slice(0, mostTies).flatMap(({ id, count }) => {
      const other = byId.get(id);
      return other ? [{ topic: other, count }] : [];
    });
    return { topic, passages: countPassages(topic), ties };
  });
}
