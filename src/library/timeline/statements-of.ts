import type { DatedStatement, Library } from '../library.ts';
import { topicsInStatement } from './topics-in-statement.ts';

type Timeline = Library['timeline'];
type Index = ReadonlyMap<string, Timeline>;

/** The indexes of a timeline, each made at its first use: pages ask by the thousand. */
const topicIndexes = new WeakMap<Timeline, Index>();
const documentIndexes = new WeakMap<Timeline, Index>();

/** The dated statements whose sentence names a topic, by date. */
export function statementsOfTopic({ timeline }: Pick<Library, 'timeline'>, topic: string): Timeline {
  return indexed(topicIndexes, timeline, topicsInStatement).get(topic) ?? [];
}

/** The dated statements of a document's digest and text, by date. */
export function statementsOfDocument({ timeline }: Pick<Library, 'timeline'>, document: string): Timeline {
  return indexed(documentIndexes, timeline, (statement) => [statement.document]).get(document) ?? [];
}

function indexed(indexes: WeakMap<Timeline, Index>, timeline: Timeline, keysOf: (statement: DatedStatement) => string[]): Index {
  const known = indexes.get(timeline);
  if (known) return known;
  const index = new Map<string, DatedStatement[]>();
  for (const statement of timeline) {
    for (const key of keysOf(statement)) {
      const list = index.get(key);
      if (list) list.push(statement);
      else index.set(key, [statement]);
    }
  }
  indexes.set(timeline, index);
  return index;
}
