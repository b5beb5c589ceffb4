import type { Expression } from '../dates/expression.ts';
import { findExpressions } from '../dates/find-expressions.ts';
import type { DateClaim } from './claim.ts';

/** The dates of a text as far as its words give them, in their order. Distances (`two years ago`) are none. */
export function findDates(text: string): DateClaim[] {
  return findExpressions(text).flatMap(toClaim);
}

function toClaim(expression: Expression): DateClaim[] {
  const { start, end } = expression;
  if (expression.kind === 'relative') return [];
  if (expression.kind === 'weekday') return [{ kind: 'date', start, end, weekday: expression.weekday }];
  const { year, month, day, weekday, until } = expression;
  return [{ kind: 'date', start, end, year, month, day, weekday, until }];
}
