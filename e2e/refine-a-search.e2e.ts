import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { documents, field, openFilters, results, status } from './search-page.ts';
import { expect, test } from './test.ts';

const order = (page: Page) => page.getByRole('combobox', { name: 'Order' });

/** The dates of the results that have one, in their order. */
const datesOf = async (page: Page): Promise<number[]> => {
  const abouts = await results(page).locator('[data-list] [data-about]').allTextContents();
  return abouts.flatMap((about) => /\d{1,2} \w+ \d{4}/.exec(about)?.[0] ?? []).map((date) => Date.parse(`${date} UTC`));
};

test('Results can be put in the order of their dates; the address says so, and the way back undoes it.', async ({ page }) => {
  await page.goto('search/?q=soleimani');
  await expect(documents(page).first()).toBeVisible();
  const best = await documents(page).allTextContents();
  await order(page).selectOption('newest');
  await expect(page).toHaveURL(/\?q=soleimani&order=newest$/);
  await expect.poll(() => documents(page).allTextContents()).not.toEqual(best);
  const dates = await datesOf(page);
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
  await page.reload();
  await expect(order(page)).toHaveValue('newest');
  await expect.poll(() => datesOf(page)).toEqual(dates);
  await page.goBack();
  await expect(order(page)).toHaveValue('best');
  await expect.poll(() => documents(page).allTextContents()).toEqual(best);
});

test('What a filter counts is what it leaves.', async ({ page }) => {
  await page.goto('search/?q=parliament');
  await expect(status(page)).toHaveText(/^\d+ results/);
  await openFilters(page);
  const kinds = page.getByRole('group', { name: 'Kind' });
  const all = parseInt((await status(page).textContent()) ?? '');
  // Every result is of one kind.
  const counts = async () =>
    (await kinds.locator('[data-count]').allTextContents()).reduce((sum, count) => sum + Number(count), 0);
  await expect.poll(counts).toBe(all);
  for (const row of await kinds.locator('[data-value]:visible').all()) {
    const count = (await row.locator('[data-count]').textContent())?.trim();
    await row.getByRole('checkbox').check();
    await expect(status(page)).toHaveText(new RegExp(`^${String(count)} (?:of \\d+ )?results?`));
    await row.getByRole('checkbox').uncheck();
    await expect(status(page)).toHaveText(/^\d+ results/);
  }
});

test('A word that must not be there takes the results away that have it.', async ({ page }) => {
  await page.goto('search/?q=parliament');
  await expect(status(page)).toHaveText(/^\d+ results/);
  const all = parseInt((await status(page).textContent()) ?? '');
  await field(page).fill('parliament -drone');
  await expect.poll(async () => parseInt((await status(page).textContent()) ?? '')).toBeLessThan(all);
});

test('With the keys alone one asks, filters and follows a result.', async ({ page }) => {
  await page.goto('search/');
  await field(page).focus();
  await page.keyboard.type('parliament');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^\d+ results for “parliament”/);
  const tabTo = async (selector: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
    }
    throw new Error(`The keys do not lead to ${selector}.`);
  };
  if (!(await page.getByRole('group', { name: 'Kind' }).isVisible())) {
    await tabTo('[data-filters] > summary');
    await page.keyboard.press('Enter');
  }
  await tabTo('input[name="kind"]');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?q=parliament&kind=\w+/);
  await tabTo('[data-list] a');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('Words that are written from right to left stand so in the field and among the results.', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('قاسم سلیمانی')}`);
  await expect(status(page)).toHaveText(/result/);
  expect(await field(page).evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
  expect(
    await documents(page)
      .first()
      .evaluate((link) => getComputedStyle(link).direction),
  ).toBe('ltr');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, query] of [
    ['a card', 'kirkuk'],
    ['words as they were typed', 'kirkuk rokcet&verbatim=1'],
    ['a word that may be meant', 'sitting'],
    ['the newest first', 'soleimani&order=newest'],
    ['filters that leave nothing', 'kirkuk&kind=commentary&year=2016'],
  ] as const) {
    test(`Axe finds nothing where the results show ${name} in ${colorScheme}.`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`search/?q=${query}`);
      await expect(status(page)).toHaveText(/result|Nothing/);
      expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    });
  }
}
