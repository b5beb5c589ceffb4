import type { Dropped, Flag } from '../draft.ts';

/** What a walk through a document finds on the way: flags, and words that do not go into the text. */
export interface Collected {
  readonly flags: Flag[];
  readonly dropped: Dropped[];
}

/** An empty collection. */
export function newCollection(): Collected {
  return { flags: [], dropped: [] };
}

/** Lists words as dropped; white space alone is passed over. */
export function drop(into: Collected, line: number, reason: string, text: string): void {
  if (text.trim() !== '') into.dropped.push({ line, reason, text: text.trim() });
}

/** Adds a flag, but the same one only once. */
export function flag(into: Collected, line: number, rule: string, what: string): void {
  const isKnown = into.flags.some((known) => known.line === line && known.rule === rule && known.what === what);
  if (!isKnown) into.flags.push({ line, rule, what });
}
