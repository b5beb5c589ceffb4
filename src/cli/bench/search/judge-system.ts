import type { JudgedQuery } from './collection.ts';
import { scoredDepth, scoreRanking } from './score-ranking.ts';
import type { SearchSystem } from './search-system.ts';
import { timesOf, type Times } from './times.ts';

/** How well and how fast a system answers the queries of a collection. Scores are means. */
export interface Judgement {
  readonly ndcg: number;
  readonly recall: number;
  readonly reciprocalRank: number;
  /** Part of the queries that found nothing. */
  readonly withoutResult: number;
  /** Milliseconds of a query. */
  readonly times: Times;
}

/** Asks a system every query once, in their order, and judges its answers. There must be a query. */
export async function judgeSystem(system: SearchSystem, queries: readonly JudgedQuery[]): Promise<Judgement> {
  const sums = { ndcg: 0, recall: 0, reciprocalRank: 0, withoutResult: 0 };
  const times: number[] = [];
  for (const { text, grades } of queries) {
    const started = performance.now();
    const ranking = await system.search(text);
    times.push(performance.now() - started);
    const scores = scoreRanking(await ranking.first(scoredDepth), grades);
    sums.ndcg += scores.ndcg;
    sums.recall += scores.recall;
    sums.reciprocalRank += scores.reciprocalRank;
    sums.withoutResult += ranking.found === 0 ? 1 : 0;
  }
  const count = queries.length;
  return {
    ndcg: sums.ndcg / count,
    recall: sums.recall / count,
    reciprocalRank: sums.reciprocalRank / count,
    withoutResult: sums.withoutResult / count,
    times: timesOf(times),
  };
}
