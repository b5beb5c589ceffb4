import type { Decision } from '../../schema/decisions.ts';

/** What tells a decision from the others on its document: its passage, words and occurrence. */
export function decisionKey({ passage, words, occurrence }: Omit<Decision, 'decision'>): string {
  return JSON.stringify([passage, words, occurrence]);
}
