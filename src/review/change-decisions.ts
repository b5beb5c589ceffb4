import { decisionKey } from '../library/content/decision-key.ts';
import type { DecisionChange } from './decision-change.ts';
import type { Decision } from '../schema/decisions.ts';

/** Decisions on a document with one made, changed or taken back; sorted, so that a change touches no other line. Pure. */
export function changeDecisions(before: readonly Decision[], { document: _, decision, ...words }: DecisionChange): Decision[] {
  const others = before.filter((other) => decisionKey(other) !== decisionKey(words));
  return [...others, ...(decision === null ? [] : [{ ...words, decision }])].sort(inOrder);
}

function inOrder(a: Decision, b: Decision): number {
  return compare(a.passage, b.passage) || compare(a.words, b.words) || a.occurrence - b.occurrence;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
