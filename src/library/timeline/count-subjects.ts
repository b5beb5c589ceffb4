import type { DatedStatement, Ranked } from '../library.ts';
import { topicsInStatement } from './topics-in-statement.ts';

/** What statements are about and where they come from, with the number of statements, most first. */
export interface Subjects {
  readonly topics: readonly Ranked[];
  readonly documents: readonly Ranked[];
}

/** Counts the topics that statements name and the documents that they stand in. */
export function countSubjects(statements: readonly DatedStatement[]): Subjects {
  return {
    topics: rank(statements.flatMap(topicsInStatement)),
    documents: rank(statements.map(({ document }) => document)),
  };
}

function rank(ids: readonly string[]): Ranked[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
