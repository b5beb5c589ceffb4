import { copyTemplate, findElement } from '../find-element.ts';
import { countOf } from '../outcome-words.ts';
import { findMarked } from './find-marked.ts';
import { followMarkKeys } from './follow-mark-keys.ts';
import type { Marks } from './marks.ts';

let takeAway: (() => void) | undefined;

/**
 * Marks on this page what was sought, with the CSS Custom Highlight API, which leaves the page as it is. A bar says how many
 * places there are and leads from one to the next, as the keys N and P do; it, or Escape, takes the marks away.
 */
export function showMarks(marks: Marks): void {
  takeAway?.();
  const main = document.querySelector('main');
  const ranges = main ? findMarked(main, marks) : [];
  if (ranges.length === 0) return;
  const bar = copyTemplate(document, 'marks');
  const ending = new AbortController();
  takeAway = () => {
    ending.abort();
    bar.remove();
    for (const name of ['sought', 'sought-here']) CSS.highlights.delete(name);
    takeAway = undefined;
  };
  const dismiss = (): void => {
    if (bar.contains(document.activeElement)) main?.focus({ preventScroll: true });
    takeAway?.();
    const { marks: dismissed, ...state } = (history.state ?? {}) as Record<string, unknown>;
    if (dismissed !== undefined) history.replaceState(state, '');
  };
  CSS.highlights.set('sought', new Highlight(...ranges));
  findElement(bar, 'words').textContent = `“${marks.words.trim()}”`;
  const { next, previous } = stepThrough(bar, ranges);
  findElement(bar, 'next').addEventListener('click', next);
  findElement(bar, 'previous').addEventListener('click', previous);
  findElement(bar, 'dismiss').addEventListener('click', dismiss);
  followMarkKeys({ next, previous, dismiss }, ending.signal);
  document.body.append(bar);
}

function stepThrough(bar: HTMLElement, ranges: readonly Range[]): { next: () => void; previous: () => void } {
  const all = ranges.length;
  const count = findElement(bar, 'count');
  count.textContent = `${countOf(all, 'place')} marked for`;
  let current: number | undefined;
  const go = (index: number): void => {
    current = (index + all) % all;
    const range = ranges[current];
    if (!range) return;
    CSS.highlights.set('sought-here', new Highlight(range));
    reveal(range);
    count.textContent = `${String(current + 1)} of ${countOf(all, 'place')} marked for`;
    findElement(bar, 'status').textContent = `${String(current + 1)} of ${String(all)}: ${wordsAround(range)}`;
  };
  return {
    next: () => {
      go(current === undefined ? firstBelow(ranges) : current + 1);
    },
    previous: () => {
      go((current ?? firstBelow(ranges)) - 1);
    },
  };
}

/** The first place in the passage that the reader was led to, or after it. */
function firstBelow(ranges: readonly Range[]): number {
  const target = document.querySelector(':target');
  return target
    ? Math.max(
        0,
        ranges.findIndex((range) => range.comparePoint(target, 0) <= 0),
      )
    : 0;
}

function reveal({ startContainer: { parentElement } }: Range): void {
  for (let around = parentElement?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  parentElement?.scrollIntoView({ block: 'center' });
}

function wordsAround({ startContainer: { textContent }, startOffset }: Range): string {
  return (textContent ?? '')
    .slice(Math.max(0, startOffset - 60), startOffset + 60)
    .replace(/\s+/g, ' ')
    .trim();
}
