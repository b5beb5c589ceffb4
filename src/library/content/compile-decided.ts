import type { Compiled } from '../../markup/compiled.ts';
import type { Decision } from '../../schema/decisions.ts';

/** A decision with the passage that stands in the place of its own by the ledger; null where the ledger names none. */
export interface KeptDecision {
  readonly decision: Decision;
  readonly movedTo: string | null;
}

/**
 * Compiles a body with the decisions on it. A decision on a passage that is gone goes to the one that stands in its place;
 * which passages there are is known only when the body is compiled, so that it is compiled again where any is gone.
 */
export function compileDecided(
  compile: (decisions: ReadonlyMap<string, readonly Decision[]>) => Compiled,
  kept: readonly KeptDecision[],
): Compiled {
  const compiled = compile(byPassage(kept.map(({ decision }) => [decision.passage, decision])));
  const present = new Set(compiled.passages.map(({ id }) => id));
  const [own, moved] = [kept.filter(isIn(present)), kept.filter(({ movedTo }) => movedTo !== null).filter(isOutside(present))];
  if (moved.length === 0) return compiled;
  return compile(
    byPassage([
      ...own.map(({ decision }): Placed => [decision.passage, decision]),
      ...moved.map(({ decision, movedTo }): Placed => [movedTo ?? '', decision]),
    ]),
  );
}

type Placed = [passage: string, decision: Decision];

function byPassage(placed: readonly Placed[]): Map<string, Decision[]> {
  const byId = new Map<string, Decision[]>();
  for (const [passage, decision] of placed) byId.set(passage, [...(byId.get(passage) ?? []), decision]);
  return byId;
}

function isIn(present: ReadonlySet<string>): (kept: KeptDecision) => boolean {
  return ({ decision }) => present.has(decision.passage);
}

function isOutside(present: ReadonlySet<string>): (kept: KeptDecision) => boolean {
  return ({ decision }) => !present.has(decision.passage);
}
