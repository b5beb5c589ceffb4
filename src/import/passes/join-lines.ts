import type { Paragraph, RootContent } from 'mdast';
import { endsSentence, isAttached, isParagraph, lastLineOf, lineOf, paragraph, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';

const longest = 60;

/** Keeps short lines that follow each other directly (an address, a verse, a signature) together, with line breaks. */
export function joinLines(draft: Draft): Draft {
  const joined: RootContent[] = [];
  for (const block of draft.tree.children) {
    const last = joined.at(-1);
    if (isParagraph(last) && isAttached(block) && areShort(last, block)) joined[joined.length - 1] = join(last, block);
    else joined.push(block);
  }
  return withBlocks(draft, joined);
}

function areShort(above: Paragraph, line: Paragraph): boolean {
  const lastLine = textOf({
    type: 'paragraph',
    children: above.children.slice(above.children.findLastIndex((child) => child.type === 'break') + 1),
  });
  return lastLine.length <= longest && textOf(line).length <= longest && !endsSentence(lastLine);
}

function join(above: Paragraph, line: Paragraph): Paragraph {
  return paragraph([...above.children, { type: 'break' }, ...line.children], lineOf(above), lastLineOf(line), above.data ?? {});
}
