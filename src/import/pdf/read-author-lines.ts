import type { Name } from '../../schema/fields.ts';
import { countWords, endsSentence } from '../block.ts';
import { isNameLike, readNames } from '../read-names.ts';
import { printLine } from './build-lines.ts';
import type { Block } from './page-text.ts';
import { printBlock } from './print-block.ts';

const post =
  /\b(?:analyst|specialist|librarian|attorney|researcher|director|editor|professor|lecturer|fellow|advis[eo]r|economist|coordinator|assistant|intern|counsel|section|head|manager|officer|scientist|chief|policy|law|department|university|institute|research|information|service|office|committee|report|summary)\b/i;
const longest = 14;

/** The names in blocks that list authors, each on a line of its own, perhaps with their posts below them. */
export function readAuthorLines(blocks: readonly Block[]): Name[] {
  const lines = blocks.flatMap((block) => (block.cells.length > 0 ? block.cells.flat(2) : block.lines));
  const names = lines.map((line) => printLine(line).trim()).filter(isPerson);
  return [...new Set(names)].flatMap(readNames);
}

/** Whether a block names an author: a name with other short lines above or below it in its column. */
export function isAuthorLine(block: Block, index: number, blocks: readonly Block[]): boolean {
  const isShort = block.kind === 'text' && countWords(printBlock(block)) <= longest;
  if (!isShort || readAuthorLines([block]).length === 0) return false;
  return [blocks[index - 1], blocks[index + 1]].some(
    (near) => near !== undefined && isInColumn(near, block) && countWords(printBlock(near)) <= longest,
  );
}

/** Whether a block is the post of an author named above it. */
export function isPostLine(block: Block, index: number, blocks: readonly Block[]): boolean {
  const text = printBlock(block);
  const above = blocks.slice(Math.max(0, index - 2), index);
  const isNamed = above.some((other) => isInColumn(other, block) && isPerson(printBlock(other)));
  return block.kind === 'text' && isNamed && !endsSentence(text) && countWords(text) <= longest;
}

function isInColumn(block: Block, other: Block): boolean {
  return block.page === other.page && Math.abs(xOf(block) - xOf(other)) < 3;
}

function xOf(block: Block): number {
  return block.lines[0]?.x ?? 0;
}

/** Whether words are the name of a person and not of a post or a body. */
function isPerson(words: string): boolean {
  return words.split(/\s+/).length >= 2 && isNameLike(words.replace(/,\s*(?:Jr|Sr)\.?$/, '')) && !post.test(words);
}
