import type { Element, Nodes, Text } from 'hast';
import { attribute, isBlock, isElement, isUnread, lineOfPage, type Parent } from './page.ts';
import { keyOf } from './notes/note.ts';

/** A run of text within one block, and all that surrounds it: what is kept or dropped together. */
export interface Unit {
  readonly texts: readonly Text[];
  /** The elements around it, the block it runs in last. */
  readonly path: readonly Element[];
  readonly words: string;
  /** Share of its letters that stand in links. */
  readonly linked: number;
  readonly line: number;
  /** Whether a note marker stands in it. */
  readonly isNoted: boolean;
}

interface Run {
  readonly texts: { readonly text: Text; readonly isLinked: boolean }[];
  isNoted: boolean;
}

/** The runs of text of a page in document order. A block within another parts the outer one's text. */
export function unitsOf(body: Parent): Unit[] {
  const units: Unit[] = [];
  collect(body, [], units);
  return units;
}

function collect(block: Parent, path: readonly Element[], units: Unit[]): void {
  let run: Run = { texts: [], isNoted: false };
  const end = (): void => {
    if (run.texts.some(({ text }) => text.value.trim() !== '')) units.push(unitOf(run, path));
    run = { texts: [], isNoted: false };
  };
  const visit = (node: Nodes, isLinked: boolean): void => {
    if (isElement(node) && isBlock(node)) {
      end();
      if (!isUnread(node)) collect(node, [...path, node], units);
    } else if (node.type === 'text') run.texts.push({ text: node, isLinked });
    else if (isElement(node) && keyOf(node) !== '') run.isNoted = true;
    else if ('children' in node && !isUnread(node))
      for (const child of node.children) visit(child, isLinked || isElement(node, 'a'));
  };
  for (const child of block.children)
    visit(
      child,
      path.some((each) => each.tagName === 'a'),
    );
  end();
}

function unitOf(run: Run, path: readonly Element[]): Unit {
  const length = (texts: readonly { text: Text }[]): number => texts.reduce((sum, { text }) => sum + text.value.trim().length, 0);
  const words = run.texts
    .map(({ text }) => text.value)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const first = run.texts.find(({ text }) => text.value.trim() !== '');
  return {
    texts: run.texts.map(({ text }) => text),
    path,
    words,
    linked: length(run.texts.filter(({ isLinked }) => isLinked)) / Math.max(1, length(run.texts)),
    line: lineOfPage(first?.text) || lineOfPage(path.at(-1)),
    isNoted: run.isNoted,
  };
}

/** The classes, ids and roles of the innermost elements around a unit, as one string. */
export function namesAround({ path }: Unit, levels: number): string {
  return path
    .slice(-levels)
    .map(
      (element) =>
        `${attribute(element, 'className')} ${attribute(element, 'id')} ${attribute(element, 'itemProp')} ${attribute(element, 'role')}`,
    )
    .join(' ');
}

/** Whether a unit stands in an element of one of the names. */
export function isWithin({ path }: Unit, ...names: string[]): boolean {
  return path.some((element) => names.includes(element.tagName));
}
