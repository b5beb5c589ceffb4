import type { Paragraph, RootContent } from 'mdast';
import { countWords, headingOf, isAttached, isParagraph, isProse, textOf } from '../block.ts';
import { withBlocks, type Draft, type OutlineEntry } from '../draft.ts';
import { firstRank, isRanked, markedRank, nextRank, type Rank } from '../heading-rank.ts';
import { readDateLine, readDates } from '../read-date.ts';
import { isSectionName } from '../section-names.ts';

/**
 * Makes headings of short lines that are no sentence, and ranks them: by their number, by the contents list, by the usual names of
 * sections; a line that none of these knows stands one below the last that they do. No level is skipped.
 */
export function findHeadings(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const firstNote = blocks.findIndex((block) => block.type === 'footnoteDefinition');
  const flow = firstNote < 0 ? blocks : blocks.slice(0, firstNote);
  const shift = flow.some((block) => block.type === 'heading' && block.depth === 1) ? 1 : 0;
  let rank = firstRank;
  const ranked = flow.map((block, index): RootContent => {
    const title = titleAt(flow, index, rank, draft.outline);
    if (!title) return block;
    rank =
      block.type === 'heading'
        ? markedRank(rank, textOf(title), block.depth + shift)
        : nextRank(rank, textOf(title), draft.outline);
    return headingOf(withoutColon(title), rank.last);
  });
  return withBlocks(draft, [...ranked, ...blocks.slice(flow.length)]);
}

/** The block as the paragraph its heading is made of, where it is one. */
function titleAt(flow: readonly RootContent[], index: number, rank: Rank, outline: readonly OutlineEntry[]): Paragraph | null {
  const block = flow[index];
  if (block?.type === 'heading')
    return { type: 'paragraph', children: block.children, ...(block.position ? { position: block.position } : {}) };
  if (!isParagraph(block) || index === flow.length - 1 || !isTitleLike(block)) return null;
  const text = textOf(block);
  const isKnown = isRanked(text, rank, outline);
  if (!isKnown && isAmongLines(flow, index)) return null;
  if (rank.inList && !isKnown) return opensProse(flow[index + 1]) && !/\d{4}/.test(text) ? block : null;
  return block;
}

/** A short line among others that follow each other directly: an address or a signature. */
function isAmongLines(flow: readonly RootContent[], index: number): boolean {
  const [above, block, below] = [flow[index - 1], flow[index], flow[index + 1]];
  const isBelow = isAttached(block) && isParagraph(above);
  return isBelow || (isAttached(below) && !isProse(below));
}

function opensProse(block: RootContent | undefined): boolean {
  return block !== undefined && isProse(block) && countWords(textOf(block)) >= 15;
}

function isTitleLike(block: Paragraph): boolean {
  const text = textOf(block);
  if (isSectionName(text)) return true;
  if (block.children.some((child) => child.type === 'footnoteReference') || readDateLine(text)) return false;
  if (countWords(text) > 12 || text.length > 100 || /[.;:,…]["'”’)]*$/.test(text)) return false;
  return /^[\p{Lu}\p{N}"'“‘¿¡]|^\p{Lo}/u.test(text) && /\p{L}/u.test(text) && !isEntryOfWorks(text);
}

/** `Title, Series 12, 3 May 2019`: an entry of a list of works, no heading. */
function isEntryOfWorks(text: string): boolean {
  const date = text.includes(',') ? readDates(text).at(-1) : undefined;
  return date !== undefined && date.index > 0 && date.index + date.text.length === text.length;
}

/** `Reference List:` without its colon. */
function withoutColon(title: Paragraph): Paragraph {
  const last = title.children.at(-1);
  if (last?.type !== 'text') return title;
  return { ...title, children: [...title.children.slice(0, -1), { ...last, value: last.value.replace(/\s*:\s*$/, '') }] };
}
