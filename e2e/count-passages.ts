import type { Page } from '@playwright/test';
import { heading, passages, status } from './search-page.ts';
import { expect } from './test.ts';

/** Counts by hand: the passages of a page in whose words the pattern is found. */
const countOn = async (page: Page, address: string, pattern: RegExp): Promise<number> => {
  await page.goto(address);
  return await page.evaluate(
    ({ source, flags }) =>
      [...document.querySelectorAll('main [id]')].filter((element) => {
        if (!/^[dtp]-/.test(element.id) || element.closest('[data-pagefind-ignore]')) return false;
        const copy = element.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll('.locator, .citation, .marker, .self, [id]')) other.remove();
        return new RegExp(source, flags).test(copy.textContent);
      }).length,
    { source: pattern.source, flags: pattern.flags },
  );
};

/** The same for several pages. */
export const countInAll = async (page: Page, addresses: readonly string[], pattern: RegExp): Promise<number> => {
  let sum = 0;
  for (const address of addresses) sum += await countOn(page, address, pattern);
  return sum;
};

/** Counts that the search page gives for a query, where it shows as many. */
export const countShown = async (page: Page, query: string): Promise<number> => {
  await page.goto(`search/?q=${encodeURIComponent(query)}&view=passages`);
  await expect(status(page)).toHaveText(/passages? in/);
  const count = Number(/^[\d,]+/.exec((await heading(page).textContent()) ?? '')?.[0].replace(',', ''));
  await expect(passages(page)).toHaveCount(count);
  return count;
};
