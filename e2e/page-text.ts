import type { Page } from '@playwright/test';

/** All words of a page as a browser looks for them, and where its passages stand in them. */
export interface PageText {
  /** White space is one space; where one block ends and another begins stands `\0`. */
  readonly text: string;
  /** From the first letter to behind the last, by id. */
  readonly passages: Readonly<Record<string, readonly [from: number, to: number]>>;
}

/**
 * Reads it (https://wicg.github.io/scroll-to-text-fragment/#find-a-string-in-range): nothing that is not displayed is in it,
 * but what is folded in `<details>` is, because browsers unfold it for what they find there.
 */
export async function readPageText(page: Page): Promise<PageText> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isBlock = (element: Element): boolean => !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
    const blockOf = (node: Node): Element => {
      let element = node.parentElement ?? document.body;
      while (element !== document.body && !isBlock(element)) element = element.parentElement ?? document.body;
      return element;
    };
    const isDisplayed = (element: Element | null): boolean => {
      if (!element) return true;
      const { display } = getComputedStyle(element);
      return (
        display !== 'none' && !element.matches('script, style, noscript, template, select') && isDisplayed(element.parentElement)
      );
    };
    const passages: Record<string, [number, number]> = {};
    let text = '';
    let block: Element | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement ?? document.body;
      if (!isDisplayed(parent) || getComputedStyle(parent).visibility !== 'visible') continue;
      const own = blockOf(node);
      if (own !== block || node.previousSibling instanceof HTMLBRElement) text += '\0';
      block = own;
      const words = node.data.replace(/\s+/g, ' ').replace(/^ /, /[\s\0]$/.test(text) ? '' : ' ');
      const passage = parent.closest<HTMLElement>('[id^="d-"], [id^="t-"], [data-passage]');
      const isRead = words.trim() !== '' && !parent.closest('.locator, .citation, .marker, .points, .sr, [data-evidence-bar]');
      if (passage && isRead) {
        const span = (passages[passage.dataset.passage ?? passage.id] ??= [text.length + words.search(/\S/), 0]);
        span[1] = text.length + words.trimEnd().length;
      }
      text += words;
    }
    return { text, passages };
  });
}
