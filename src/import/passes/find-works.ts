import type { ListItem, Paragraph, RootContent } from 'mdast';
import { isAttached, isParagraph, lastLineOf, lineOf, span, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';
import { opensListOfWorks } from '../section-names.ts';

/** Makes a list of the entries under References, Further reading and the like; lines that follow directly belong to the entry above. */
export function findWorks(draft: Draft): Draft {
  const found: RootContent[] = [];
  let entries: ListItem[] | null = null;
  for (const block of draft.tree.children) {
    if (entries && isParagraph(block)) addEntry(entries, block);
    else {
      if (entries && entries.length > 0) found.push(listOf(entries));
      entries = block.type === 'heading' && opensListOfWorks(textOf(block)) ? [] : null;
      found.push(block);
    }
  }
  if (entries && entries.length > 0) found.push(listOf(entries));
  return withBlocks(draft, found);
}

function addEntry(entries: ListItem[], block: Paragraph): void {
  const last = entries.at(-1);
  if (last && isAttached(block)) entries[entries.length - 1] = joined(last, block);
  else entries.push(itemOf(block, block));
}

function joined(item: ListItem, more: Paragraph): ListItem {
  const above = item.children.find((child) => child.type === 'paragraph') ?? more;
  return itemOf({ ...above, children: [...above.children, { type: 'text', value: ' ' }, ...more.children] }, more);
}

function itemOf(words: Paragraph, last: Paragraph): ListItem {
  return { type: 'listItem', spread: false, children: [words], position: span(lineOf(words), lastLineOf(last)) };
}

function listOf(children: ListItem[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children,
    position: span(lineOf(children[0]), lastLineOf(children.at(-1))),
  };
}
