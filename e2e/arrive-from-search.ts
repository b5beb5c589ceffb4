import type { Locator, Page } from '@playwright/test';
import { passages, status } from './search-page.ts';
import { expect } from './test.ts';

/** The bar over a page with marks. */
export const marksBar = (page: Page): Locator => page.getByRole('region', { name: 'Marked places' });
/** The words that are marked. */
export const marked = (page: Page, name = 'sought'): Promise<string[]> =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()), name);

/** Searches, and follows the first result into a digest or a full text. */
export const arriveFrom = async (page: Page, query: string, part: 'digest' | 'text' = 'digest'): Promise<void> => {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toHaveText(/result/);
  await passages(page)
    .locator(part === 'digest' ? 'a[href*="/#d-"]' : 'a[href*="/text/#t-"]')
    .first()
    .click();
  await expect(page.locator(':target')).toBeVisible();
};
