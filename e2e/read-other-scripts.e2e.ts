import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Pages of the founding library with words in other scripts: names of topics, sources and their authors. */
const pages = [
  'topics/',
  'topics/a-to-z/',
  'topics/qassem-soleimani/',
  'topics/popular-mobilisation-units/',
  'documents/soleimanis-assassination-and-its-aftermath/',
  'documents/cbp-8758/',
  'timeline/',
  'search/?q=soleimani',
];

/** Runs of letters of a script whose language or direction is not told. */
async function untold(page: Page): Promise<{ runs: number; untold: string[] }> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { words: string; isTold: boolean }[] = [];
    while (walker.nextNode()) {
      const words = walker.currentNode.nodeValue ?? '';
      const parent = walker.currentNode.parentElement;
      const isRight = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words);
      if (!parent || parent.closest('script, style, noscript, template')) continue;
      if (!isRight && !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(words)) continue;
      const language = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
      const isDirected = getComputedStyle(parent).direction === (isRight ? 'rtl' : 'ltr');
      found.push({ words: words.trim().slice(0, 40), isTold: isDirected && language !== '' && !language.startsWith('en') });
    }
    return { runs: found.length, untold: found.filter(({ isTold }) => !isTold).map(({ words }) => words) };
  });
}

test('Words in another script have their language and direction wherever they stand.', async ({ page }) => {
  let count = 0;
  for (const address of pages) {
    await page.goto(address);
    if (address.startsWith('search'))
      await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem').first()).toBeVisible();
    const { runs, untold: missing } = await untold(page);
    expect(missing, address).toEqual([]);
    count += runs;
  }
  expect(count).toBeGreaterThan(20);
});
