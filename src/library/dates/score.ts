import type { Passage } from '../../markup/compiled.ts';
import type { FoundStatement } from './find-dated-statements.ts';

/** One date of a gold list: the passage by its id or by its line, and the words of the date. */
export interface GoldDate {
  readonly passage?: string;
  readonly line?: number;
  readonly surface: string;
  readonly date: string;
  readonly precision: string;
  readonly inferred: boolean;
  readonly planned: boolean;
  /** True where two readers may differ whether it is a date: neither a miss nor a fault. */
  readonly optional?: boolean;
}

/** Counts of one kind of date. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

/** How well statements agree with a gold list. A date is right with its passage, words, ISO value and planned or happened. */
export interface Agreement {
  readonly explicit: Score;
  readonly inferred: Score;
  /** Gold dates that were not found, and dates found that are not gold, in words. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares what was found with a gold list, one to one. */
export function scoreStatements(found: readonly FoundStatement[], gold: readonly GoldDate[]): Agreement {
  const left = [...gold];
  const pairs = found.map((statement) => ({ statement, match: takeMatch(statement, left) }));
  const judged = pairs.filter(({ match }) => !match?.optional);
  const wanted = gold.filter(({ optional }) => !optional);
  const count = (isInferred: boolean): Score => ({
    expected: wanted.filter(({ inferred }) => inferred === isInferred).length,
    found: judged.filter(({ statement }) => statement.isInferred === isInferred).length,
    right: judged.filter(({ match }) => match?.inferred === isInferred).length,
  });
  return {
    ...{ explicit: count(false), inferred: count(true) },
    missed: left.filter(({ optional }) => !optional).map(describeGold),
    wrong: judged.filter(({ match }) => !match).map(({ statement }) => describeFound(statement)),
  };
}

function takeMatch(statement: FoundStatement, left: GoldDate[]): GoldDate | null {
  const index = left.findIndex((gold) => isSame(statement, gold));
  return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
}

function isSame(statement: FoundStatement, gold: GoldDate): boolean {
  const words = wordsOf(statement);
  return (
    isPlace(statement.passage, gold) &&
    statement.date === gold.date &&
    statement.isInferred === gold.inferred &&
    statement.isPlanned === gold.planned &&
    (words.includes(gold.surface) || gold.surface.includes(words))
  );
}

function isPlace(passage: Passage, gold: GoldDate): boolean {
  return gold.passage === undefined ? passage.line === gold.line : passage.id === gold.passage;
}

function wordsOf({ sentence, start, end }: FoundStatement): string {
  return sentence.slice(start, end).replace(/\s+/g, ' ');
}

function describeGold({ passage, line, surface, date, planned }: GoldDate): string {
  return `${passage ?? `line ${line ?? '?'}`}: ${surface} = ${date}${planned ? ', planned' : ''}`;
}

function describeFound(statement: FoundStatement): string {
  const marks = `${statement.isInferred ? ', inferred' : ''}${statement.isPlanned ? ', planned' : ''}`;
  return `${statement.passage.id}, line ${statement.passage.line}: ${wordsOf(statement)} = ${statement.date}${marks}`;
}
