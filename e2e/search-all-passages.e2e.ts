import { existsSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { axeTags } from './axe-tags.ts';
import { countInAll, countShown } from './count-passages.ts';
import { heading, passages, results } from './search-page.ts';
import { expect, test } from './test.ts';

const ids = [
  'cbp-8758',
  'how-the-us-lost-iraq',
  'iran-scuffles-with-the-us',
  'soleimanis-assassination-and-its-aftermath',
  'trumps-assassination-of-irans-top-general',
];

/** The digest of a document, and its full text where this copy of the library holds it. */
const pagesOf = (id: string): string[] => {
  const [digest, text] = [`documents/${id}/`, `documents/${id}/text/`];
  return existsSync(path.join('dist', text)) ? [digest, text] : [digest];
};

for (const [query, pattern] of [
  ['embassy', /\bembass(?:y|ies)\b/i],
  ['"prime minister"', /\bprime minister\b/i],
  ['parliament drone', /\b(?:parliaments?|drones?)\b/i],
] as const) {
  test(`Of ${query} there are as many passages in documents as one counts by hand.`, async ({ page }) => {
    const byHand = await countInAll(page, ids.flatMap(pagesOf), pattern);
    expect(byHand).toBeGreaterThan(1);
    expect(await countShown(page, `${query} -kind:topic -kind:event -kind:guide`)).toBe(byHand);
  });
}

test('Every passage shown has a mark, and they are grouped by document.', async ({ page }) => {
  await countShown(page, 'embassy');
  for (const passage of await passages(page).all()) await expect(passage.locator('mark').first()).toBeAttached();
  const groups = results(page).locator('[data-groups] > li');
  const counts = await groups.locator('[data-about]').allTextContents();
  const shown = await Promise.all((await groups.all()).map((group) => group.locator('[data-passages] > li').count()));
  expect(counts.map((words) => parseInt(words))).toEqual(shown);
});

test('One goes to all passages and back, also by the keys of the browser; the address says it.', async ({ page }) => {
  await page.goto('search/?q=embassy&kind=briefing');
  const views = results(page).getByRole('list', { name: 'View' });
  await views.getByRole('link', { name: 'All passages' }).click();
  await expect(page).toHaveURL(/\?q=embassy&kind=briefing&view=passages$/);
  await expect(heading(page)).toHaveText(/^\d+ passages in 1 result$/);
  await expect(views.getByRole('link', { name: 'All passages' })).toHaveAttribute('aria-current', 'true');
  await expect(views.getByRole('link', { name: 'All passages' })).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toBeHidden();
  await expect(page).toHaveURL(/\?q=embassy&kind=briefing$/);
  await page.goForward();
  await expect(heading(page)).toBeVisible();
  await views.getByRole('link', { name: 'Best passages' }).click();
  await expect(page).toHaveURL(/\?q=embassy&kind=briefing$/);
});

test('A passage leads to its very place.', async ({ page }) => {
  await countShown(page, 'embassy');
  const words = await passages(page).nth(1).locator('mark').first().textContent();
  await passages(page).nth(1).getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText(words ?? 'nothing');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing in all passages in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await countShown(page, 'embassy');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test('All passages fit a screen of 320 pixels.', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await countShown(page, 'embassy');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
