import type { Compiled, Passage } from '../../markup/compiled.ts';
import { precisionOf, toIso, type Precision } from './calendar.ts';
import type { Expression, Span } from './expression.ts';
import { findCited } from './find-cited.ts';
import { findExpressions } from './find-expressions.ts';
import { listsSources } from './lists-sources.ts';
import { readTense, type Tense } from './read-tense.ts';
import { resolveExpression, type ResolvedDate } from './resolve-expression.ts';
import { sentenceSpans } from './sentence-spans.ts';
import { isAhead, startTimeframe, type Anchor, type Timeframe } from './timeframe.ts';

/** A sentence of a passage that says when something happened or is to happen. A sentence stands once for each of its dates. */
export interface DatedSentence {
  /** ISO value, as precise as the words: `2020`, `2020-01` or `2020-01-03`. Of a range its first day or year. */
  readonly date: string;
  /** Last day or year of a range that is written as one (`3-5 January`); else null. */
  readonly until: string | null;
  readonly precision: Precision;
  /** True where the words do not give the year: it comes from the context or from the document's date. */
  readonly isInferred: boolean;
  /** True where the sentence tells of it as to come: it lies after the document's date, or was planned at the time. */
  readonly isPlanned: boolean;
  readonly sentence: string;
  /** Where the sentence begins in the text of its passage (UTF-16). */
  readonly offset: number;
  /** Where the words of the date stand in the sentence (UTF-16). */
  readonly start: number;
  readonly end: number;
}

const greeting =
  /\b(?:[Tt]hanks?|[Jj]oining|[Jj]oined\s+us|[Ww]elcome|I['’](?:m|ll|ve|d)|I\s+(?:am|do|don['’]t|have|can|just))\b/;

/** A dated sentence with the passage that is its evidence. */
export interface FoundStatement extends DatedSentence {
  readonly passage: Passage;
}

/** What the record of a document tells of its dates. */
export interface DateContext {
  /** ISO date of the document; null where it has none, and then nothing is resolved that the text itself does not. */
  readonly date: string | null;
  /** ISO dates that the document prints and that are evidently wrong. */
  readonly misprints: readonly string[];
}

interface Reading {
  readonly passage: Passage;
  readonly number: number;
  readonly expressions: readonly Expression[];
}

/**
 * Finds the dated statements of a digest or a full text, in the order of the text. Left out are notes, lists of sources
 * by their heading, dates that belong to citations and titles, and misprints.
 */
export function findDatedStatements(body: Pick<Compiled, 'passages' | 'headings'>, context: DateContext): FoundStatement[] {
  const sources = listsSources(body.headings);
  const readings = body.passages.flatMap((passage, number): Reading[] => {
    if (passage.kind === 'note' || sources[passage.heading]) return [];
    const expressions = readPassage(passage.text, context.misprints);
    return expressions.length === 0 ? [] : [{ passage, number, expressions }];
  });
  const timeframe = startTimeframe(
    context.date,
    readings.flatMap(({ expressions }) => expressions),
  );
  return readings.flatMap((reading) => resolvePassage(reading, timeframe));
}

function readPassage(text: string, misprints: readonly string[]): Expression[] {
  const expressions = findExpressions(text);
  if (expressions.length === 0) return expressions;
  const cited = findCited(text);
  return expressions.filter(
    (expression) => !cited.some((span) => overlap(span, expression)) && !isMisprint(expression, misprints),
  );
}

function isMisprint(expression: Expression, misprints: readonly string[]): boolean {
  return (
    expression.kind === 'calendar' &&
    expression.year !== undefined &&
    misprints.includes(toIso({ ...expression, year: expression.year }))
  );
}

function resolvePassage({ passage, number, expressions }: Reading, timeframe: Timeframe): FoundStatement[] {
  const sentences = sentenceSpans(passage.text);
  const place = { passage: number, heading: passage.heading };
  return expressions.flatMap((expression) => {
    const span = sentences.find(({ end }) => expression.start < end) ?? { start: 0, end: passage.text.length };
    const sentence = passage.text.slice(span.start, Math.max(span.end, expression.end));
    const inSentence = { start: expression.start - span.start, end: expression.end - span.start };
    const tense = readTense(sentence, inSentence);
    const wording = { expression, sentence, span: inSentence, tense, place };
    const resolved = isAnotherToday(expression, sentence, tense) ? null : resolveExpression(wording, timeframe);
    if (!resolved) return [];
    timeframe.anchors.push(toAnchor(resolved, place));
    return [{ passage, ...describe(expression, resolved, tense, timeframe), sentence, offset: span.start, ...inSentence }];
  });
}

/** `Today` is a date where something is told of that day; in a greeting or a state of affairs it means the present. */
function isAnotherToday(expression: Expression, sentence: string, tense: Tense): boolean {
  if (expression.kind !== 'relative' || expression.amount !== 0 || expression.unit !== 'day' || expression.from !== 'document')
    return false;
  return tense === null || greeting.test(sentence);
}

function toAnchor({ date, isInferred }: ResolvedDate, place: Pick<Anchor, 'passage' | 'heading'>): Anchor {
  return { date, isExplicit: !isInferred, ...place };
}

function describe(
  expression: Expression,
  { date, isInferred }: ResolvedDate,
  tense: Tense,
  timeframe: Timeframe,
): Pick<DatedSentence, 'date' | 'until' | 'precision' | 'isInferred' | 'isPlanned'> {
  const until = expression.kind === 'calendar' ? expression.until : undefined;
  return {
    date: toIso(date),
    until: until === undefined ? null : toIso(date.day === undefined ? { year: until } : { ...date, day: until }),
    ...{ precision: precisionOf(date), isInferred, isPlanned: isPlanned(date, isAsideOf(expression) ? null : tense, timeframe) },
  };
}

/** The tense of a sentence says nothing of the year that names a thing in it, nor of what it places back in time. */
function isAsideOf(expression: Expression): boolean {
  if (expression.kind === 'calendar') return expression.isName === true;
  return expression.kind === 'relative' && expression.from === 'document' && expression.amount < 0;
}

/** What `will` come and yet lies before the document's date is not planned: the verb belongs to another statement. */
function isPlanned(date: ResolvedDate['date'], tense: Tense, timeframe: Timeframe): boolean {
  if (isAhead(date, timeframe) || tense === 'intended') return true;
  return tense === 'future' && (timeframe.date === null || toIso(date) >= toIso(timeframe.date));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
