import { isSectionName } from '../section-names.ts';
import { styleOf } from './find-headings.ts';
import type { Block } from './page-text.ts';
import { printBlock } from './print-block.ts';

/** Gives headings their depth from the second on, by their numbers where they have such, else by size, without a skipped level. */
export function giveDepths(blocks: readonly Block[]): Block[] {
  const ranks = rankStyles(blocks.filter((block) => block.kind === 'heading' && !isSectionOfItsOwn(block)));
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const rank = isSectionOfItsOwn(block)
      ? 0
      : ((ranks.numbered ? numberDepth(block) : null) ?? ranks.styles.get(styleOf(block)) ?? 0);
    while (above.length > 0 && (above.at(-1) ?? 0) >= rank) above.pop();
    above.push(rank);
    return { ...block, depth: Math.min(above.length + 1, 6) };
  });
}

/** Usual sections of the first rank, such as a summary on a page of its own that is set in another way. */
function isSectionOfItsOwn(block: Block): boolean {
  return isSectionName(printBlock(block)) && !/^H\d/.test(block.lines[0]?.runs[0]?.tag?.role ?? '');
}

interface Ranks {
  readonly numbered: boolean;
  readonly styles: ReadonlyMap<string, number>;
}

/** Ranks of styles, 0 for the highest: that of the numbers which headings of the style have, else by size and weight. */
function rankStyles(headings: readonly Block[]): Ranks {
  const depths = headings.map(numberDepth);
  const numbered = depths.filter((depth) => depth !== null).length >= 3 && depths.some((depth) => depth !== null && depth > 0);
  const sorted = [...new Set(headings.map(styleOf))].sort().reverse();
  const styles = new Map(sorted.map((style, index) => [style, index]));
  if (!numbered) return { numbered, styles };
  headings.forEach((heading, index) => {
    const depth = depths[index];
    if (typeof depth === 'number') styles.set(styleOf(heading), depth);
  });
  return { numbered, styles };
}

/** Depth of a number such as `2.1.3`, from 0; null without one. */
function numberDepth(block: Block): number | null {
  const number = /^(?:(?:chapter|part|section)\s+)?(\d{1,2}(?:\.\d{1,2})*)[.:]?\s+\p{L}/iu.exec(printBlock(block))?.[1];
  return number === undefined ? null : number.split('.').length - 1;
}
