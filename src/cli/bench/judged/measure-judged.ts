/** A query with the paths of everything that answers it. */
export interface ResolvedQuery {
  readonly id: string;
  readonly class: string;
  readonly query: string;
  readonly answers: ReadonlySet<string>;
}

/** A result as the results page shows it, with the paths of its passages in the order in which they stand there. */
export interface ShownResult {
  readonly path: string;
  readonly passages: readonly string[];
}

/** How many queries were answered in the first places. */
export interface Found {
  readonly queries: number;
  /** A right passage is the first that is shown; among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** A document with a right passage is among the first three results. */
  readonly document: number;
}

export interface JudgedFigures extends Found {
  /** Mean of 1 divided by the rank of the first right passage that is shown, 0 where none is. */
  readonly reciprocalRank: number;
  readonly classes: Readonly<Record<string, Found>>;
  /** Queries without a right passage among the first three. */
  readonly misses: readonly Miss[];
}

export interface Miss extends Pick<ResolvedQuery, 'id' | 'class' | 'query'> {
  /** Rank of the first right passage, and of the first result with one; null where none is shown. */
  readonly rank: number | null;
  readonly documentRank: number | null;
  /** The passages that were shown first. */
  readonly shown: readonly string[];
}

const depth = 3;

/**
 * Asks every query and measures where its answers stand. Passages are ranked as a reader meets them: those of the first
 * result in their order, then those of the second, and so on. A query is found at 3 where a right passage is among the first
 * three of these, whichever results they belong to. `show` answers with what the first page of results shows.
 */
export async function measureJudged(
  queries: readonly ResolvedQuery[],
  show: (query: string) => Promise<readonly ShownResult[]>,
): Promise<JudgedFigures> {
  const answered: Answered[] = [];
  for (const query of queries) answered.push(findRanks(query, await show(query.query)));
  const classes = [...new Set(queries.map((query) => query.class))];
  return {
    ...count(answered),
    reciprocalRank: answered.reduce((sum, { rank }) => sum + 1 / (rank ?? Infinity), 0) / answered.length,
    classes: Object.fromEntries(classes.map((each) => [each, count(answered.filter((query) => query.class === each))])),
    misses: answered.filter(({ rank }) => !isWithin(rank, depth)),
  };
}

type Answered = Miss;

function findRanks({ id, class: kind, query, answers }: ResolvedQuery, results: readonly ShownResult[]): Answered {
  const passages = results.flatMap((result) => result.passages);
  const documents = new Set([...answers].map(pageOf));
  return {
    ...{ id, class: kind, query },
    rank: rankOf(passages.findIndex((path) => answers.has(path))),
    documentRank: rankOf(results.findIndex(({ path }) => documents.has(path))),
    shown: passages.slice(0, depth),
  };
}

/** Path of the record that a passage belongs to. */
function pageOf(passage: string): string {
  return passage.replace(/(?:text\/)?#.*$/, '');
}

function rankOf(index: number): number | null {
  return index < 0 ? null : index + 1;
}

function count(answered: readonly Answered[]): Found {
  return {
    queries: answered.length,
    first: answered.filter(({ rank }) => isWithin(rank, 1)).length,
    firstThree: answered.filter(({ rank }) => isWithin(rank, depth)).length,
    document: answered.filter(({ documentRank }) => isWithin(documentRank, depth)).length,
  };
}

function isWithin(rank: number | null, most: number): boolean {
  return rank !== null && rank <= most;
}
