import type { RootContent } from 'mdast';
import { isParagraph, lineOf, printedOf, textOf } from '../block.ts';
import { withBlocks, type Draft, type Dropped } from '../draft.ts';

/**
 * Takes out running headers and page numbers: the title beside a page number, and lines of three words and more
 * that stand three times or more with differing page numbers. What follows one stands after a page break.
 */
export function dropRunningHeaders(draft: Draft): Draft {
  const repeated = repeatedLines(draft.tree.children);
  const title = fold(draft.record.title?.value ?? '');
  const kept: RootContent[] = [];
  const dropped: Dropped[] = [];
  let afterBreak = false;
  for (const block of draft.tree.children) {
    if (isHeader(block, title, repeated)) {
      dropped.push({ line: lineOf(block), reason: 'running header', text: printedOf(block) });
      afterBreak = true;
      continue;
    }
    kept.push(afterBreak && isParagraph(block) ? { ...block, data: { ...block.data, afterBreak } } : block);
    afterBreak = false;
  }
  return { ...withBlocks(draft, kept), dropped: [...draft.dropped, ...dropped] };
}

function isHeader(block: RootContent, title: string, repeated: ReadonlySet<string>): boolean {
  if (!isParagraph(block)) return false;
  const text = textOf(block);
  if (/^(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|[-–—]?\s*\d{1,3}\s*[-–—]?)$/i.test(text)) return true;
  const words = withoutPage(text);
  return words !== null && (fold(words) === title || repeated.has(fold(words)));
}

function repeatedLines(blocks: readonly RootContent[]): Set<string> {
  const pages = new Map<string, Set<string>>();
  for (const block of blocks) {
    const words = isParagraph(block) ? withoutPage(textOf(block)) : null;
    if (words) pages.set(fold(words), (pages.get(fold(words)) ?? new Set()).add(textOf(block)));
  }
  const isRunning = ([words, lines]: [string, Set<string>]): boolean => lines.size >= 3 && words.split(' ').length >= 3;
  return new Set([...pages].filter(isRunning).map(([words]) => words));
}

/** A short line without the page number before or after it; null where there is none. */
function withoutPage(text: string): string | null {
  const match = /^(?:\d{1,3}\s+(?:[|–—-]\s*)?(.{3,120})|(.{3,120}?)\s+(?:[|–—-]\s*)?\d{1,3})$/u.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
