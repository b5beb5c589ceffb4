import { newDraft, type Draft } from './draft.ts';
import { readText } from './read-text.ts';
import { serialize } from './serialize.ts';
import { tidyTree } from './tidy-tree.ts';

/** The draft of a plain text, as the passes get it. For tests. */
export function draftOf(text: string): Draft {
  const read = readText(new TextEncoder().encode(text));
  if (!read) throw new Error('The sample is no text.');
  return newDraft(read.tree, read.flags);
}

/** The blocks of a draft as Markdown, one string each. For tests. */
export function blocksOf(draft: Draft): string[] {
  return draft.tree.children.map((block) => serialize(tidyTree({ type: 'root', children: [block] })).trimEnd());
}
