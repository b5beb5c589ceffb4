import type { Found } from '../draft.ts';
import { foldTitle } from './find-headings.ts';
import { foundOn } from './found-on.ts';
import type { Block } from './page-text.ts';
import { printBlock } from './print-block.ts';

/** The title that the first pages print: what the file names as its title, else the largest words of the first page that has any. */
export function readTitle(blocks: readonly Block[], named: string): Found<string> | null {
  const front = blocks.filter((block) => block.page <= 3 && block.kind !== 'table');
  const wanted = foldTitle(named);
  const same = wanted.length >= 6 ? front.find((block) => foldTitle(printBlock(block)) === wanted) : undefined;
  if (same) return foundOn(same.page, printBlock(same), 'printed, and named in the file', 0.97);
  const first = front.filter((block) => block.page === front[0]?.page);
  const largest = first.reduce<Block | null>((best, block) => (isLarger(block, best) ? block : best), null);
  if (!largest) return null;
  const text = printBlock(largest);
  const isSet = first.some((block) => sizeOf(block) < sizeOf(largest) * 0.9);
  if (!isSet || text.length > 300 || text.length < 4) return null;
  return foundOn(largest.page, text, 'the largest words of the first page', 0.85);
}

function isLarger(block: Block, best: Block | null): boolean {
  if (!/\p{L}{3}/u.test(printBlock(block)) || block.kind === 'item') return false;
  return best === null || sizeOf(block) > sizeOf(best) + 0.3;
}

function sizeOf(block: Block): number {
  return block.lines[0]?.size ?? 0;
}
