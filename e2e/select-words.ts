import type { Page } from '@playwright/test';

/**
 * Selects the words of a page from the first place where `from` stands to the end of the next place of `to`, as a reader does
 * with a pointer. Both stand in one text node each.
 */
export async function selectWords(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const readable = nodes.filter((node) => node.parentElement?.closest('.prose, [data-passage]'));
      const start = readable.findIndex(({ data }) => data.includes(first ?? ''));
      const end = readable.findIndex(({ data }, index) => index >= start && data.includes(last ?? ''));
      const [startNode, endNode] = [readable[start], readable[end]];
      if (!startNode || !endNode) throw new Error(`The page does not have “${String(first)}” to “${String(last)}”.`);
      const range = document.createRange();
      range.setStart(startNode, startNode.data.indexOf(first ?? ''));
      range.setEnd(endNode, endNode.data.indexOf(last ?? '') + (last ?? '').length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}
