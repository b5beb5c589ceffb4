/** How good the first results for one query are. Each value lies between 0 and 1. */
export interface Scores {
  /** Gain of the results, each discounted by the logarithm of its rank, as a part of the greatest possible. */
  readonly ndcg: number;
  /** Part of all answers that is among the results. */
  readonly recall: number;
  /** 1 divided by the rank of the first answer; 0 where there is none. */
  readonly reciprocalRank: number;
}

/** Number of results that count. */
export const scoredDepth = 10;

/**
 * Scores a ranking, the best first, against the grades of documents. Grades are gains as they stand (not raised to a power
 * of two), and answers count whether or not the documents are there to be found, both as in trec_eval. A document that
 * comes twice counts where it comes first. At least one grade must be above 0.
 */
export function scoreRanking(ranking: readonly string[], grades: ReadonlyMap<string, number>): Scores {
  const gains = [...new Set(ranking)].slice(0, scoredDepth).map((id) => Math.max(0, grades.get(id) ?? 0));
  const answers = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  return {
    ndcg: sumDiscounted(gains) / sumDiscounted(answers.slice(0, scoredDepth)),
    recall: gains.filter((gain) => gain > 0).length / answers.length,
    reciprocalRank: 1 / (gains.findIndex((gain) => gain > 0) + 1 || Infinity),
  };
}

function sumDiscounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}
