import type { Draft } from '../draft.ts';
import { tidyTree } from '../tidy-tree.ts';

/** Brings the tree into the form that the serializer writes. */
export function tidy(draft: Draft): Draft {
  return { ...draft, tree: tidyTree(draft.tree) };
}
