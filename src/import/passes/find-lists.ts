import type { ListItem, Paragraph, RootContent } from 'mdast';
import { isAttached, isParagraph, lastLineOf, lineOf, span, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';

const bullet = /^[-*•‣·–]\s+/u;
const number = /^(\d{1,3})[.)]\s+/;

/** Makes lists of runs of two and more lines that begin with a bullet, or that follow each other directly with numbers in order. */
export function findLists(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const found: RootContent[] = [];
  for (let index = 0; index < blocks.length;) {
    const run = runFrom(blocks, index);
    found.push(...(run.length >= 2 ? [listOf(run)] : blocks.slice(index, index + 1)));
    index += run.length >= 2 ? run.length : 1;
  }
  return withBlocks(draft, found);
}

function runFrom(blocks: readonly RootContent[], start: number): Paragraph[] {
  const run: Paragraph[] = [];
  for (const block of blocks.slice(start)) {
    if (!isParagraph(block) || !belongs(run, block)) break;
    run.push(block);
  }
  return run;
}

function belongs(run: readonly Paragraph[], block: Paragraph): boolean {
  const first = run[0] ?? block;
  if (bullet.test(textOf(first))) return bullet.test(textOf(block));
  const expected = numberOf(first) + run.length;
  return numberOf(block) === expected && (run.length === 0 || isAttached(block));
}

function numberOf(block: Paragraph): number {
  return Number(number.exec(textOf(block))?.[1] ?? Number.NaN);
}

function listOf(run: readonly Paragraph[]): RootContent {
  const ordered = number.test(textOf(run[0] ?? { type: 'root', children: [] }));
  const children = run.map((block): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [withoutMarker(block)],
    ...(block.position ? { position: block.position } : {}),
  }));
  const start = ordered && run[0] ? numberOf(run[0]) : null;
  return { type: 'list', ordered, start, spread: false, children, position: span(lineOf(run[0]), lastLineOf(run.at(-1))) };
}

function withoutMarker(block: Paragraph): Paragraph {
  const [first, ...rest] = block.children;
  return first?.type === 'text'
    ? { ...block, children: [{ ...first, value: first.value.replace(bullet, '').replace(number, '') }, ...rest] }
    : block;
}
