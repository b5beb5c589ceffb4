import type { Locator, Page } from '@playwright/test';

/** The search page, as tests see it. */
export const results = (page: Page): Locator => page.getByRole('region', { name: 'Results' });
export const documents = (page: Page): Locator =>
  results(page).locator('[data-list]').getByRole('heading', { level: 2 }).getByRole('link');
export const passages = (page: Page): Locator => results(page).locator('[data-passages] > li');
export const status = (page: Page): Locator => results(page).getByRole('status');
export const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
export const heading = (page: Page): Locator => results(page).getByRole('heading', { level: 2, name: /passage/ });

export const openFilters = async (page: Page): Promise<void> => {
  const summary = page.getByText(/^Filters/);
  if (!(await page.getByRole('group', { name: 'Kind' }).isVisible())) await summary.click();
};
