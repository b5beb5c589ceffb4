import { firstLine } from './ends-of.ts';
import type { BlockContent, List, ListItem } from 'mdast';
import { lineOf } from './build-lines.ts';
import { buildInline } from './build-inline.ts';
import { printBlock } from './print-block.ts';
import type { Block, Line } from './page-text.ts';
import { itemNumber, opensItem } from './split-blocks.ts';

/** Lists of item blocks; items that stand further in are lists within the item above them. */
export function buildList(items: readonly Block[]): List[] {
  const lists: List[] = [];
  const open: { readonly list: List; readonly x: number }[] = [];
  for (const item of items) {
    while (open.length > 1 && xOf(item) < (open.at(-1)?.x ?? 0) - 5) open.pop();
    const top = open.at(-1);
    const isDeeper = top !== undefined && xOf(item) > top.x + 5 && open.length < deepest;
    if (top && !isDeeper && takes(top.list, item)) {
      top.list.children.push(itemOf(item, top.list.ordered === true));
      continue;
    }
    const list = listWith(item);
    if (top && isDeeper) top.list.children.at(-1)?.children.push(list);
    else {
      open.pop();
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else lists.push(list);
    }
    open.push({ list, x: xOf(item) });
  }
  return lists;
}

const deepest = 6;

function listWith(item: Block): List {
  const number = numberOf(item);
  const children = [itemOf(item, number !== null)];
  const list: List = { type: 'list', ordered: number !== null, spread: false, children, data: { page: item.page } };
  return number === null ? list : { ...list, start: number };
}

/** Whether an item goes on with a list: a bullet with bullets, a number with the one before it. */
function takes(list: List, item: Block): boolean {
  const number = numberOf(item);
  return list.ordered === true ? number === (list.start ?? 1) + list.children.length : number === null;
}

function xOf(block: Block): number {
  return firstLine(block.lines).x;
}

/** The number of an item in digits. Letters and roman numbers stay in the text: Markdown has none. */
function numberOf(block: Block): number | null {
  const number = itemNumber(firstLine(block.lines));
  return number !== null && /^\d+$/.test(number) && /^\d+[.)]/.test(printBlock(block)) ? Number(number) : null;
}

function itemOf(block: Block, isOrdered: boolean): ListItem {
  const [first, ...rest] = block.lines;
  const opened = first ? openedLine(first, isOrdered) : null;
  const paragraph: BlockContent = { type: 'paragraph', children: buildInline([...(opened ? [opened] : []), ...rest]) };
  return { type: 'listItem', spread: false, children: [paragraph], data: { page: block.page } };
}

/** A line without the bullet or number that it begins with. */
function openedLine(line: Line, isOrdered: boolean): Line | null {
  if (opensItem(line))
    return lineOf(
      line.runs.slice(1).map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run)),
      line.page,
    );
  if (!isOrdered) return line;
  const [first, ...rest] = line.runs;
  const text = first?.text.replace(/^\s*\d{1,2}[.)]\s*/, '') ?? '';
  const runs = [...(first && text.trim() !== '' ? [{ ...first, text }] : []), ...rest];
  return runs.length > 0 ? { ...line, runs } : null;
}
