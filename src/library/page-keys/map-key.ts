import { countPassages } from '../topics/describe-topic.ts';
import type { Library } from '../library.ts';
import { digestOf } from './digest-of.ts';
import { recordsKey } from './records-key.ts';

/** Changes with everything that the map of topics shows. */
export function mapKey(library: Library): string {
  const ties = library.topics.map((topic) => [topic.id, countPassages(topic), topic.neighbours]);
  return digestOf(recordsKey(library), ties);
}
