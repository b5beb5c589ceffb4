import AxeBuilder from '@axe-core/playwright';
import { axeTags } from './axe-tags.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

// Here and not among the pages of the founding library, because axe takes its time over hundreds of names.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on the topics from A to Z in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('topics/a-to-z/');
    await expect(page.getByRole('region', { name: 'Arabic script' })).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A small library has its index too, and a short name in it leads on.', async ({ page }) => {
    await page.goto('topics/');
    await page.getByRole('link', { name: 'A to Z' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'the light of Farpoint see Farpoint Light' })).toBeVisible();
    const short = page.getByRole('listitem').filter({ hasText: 'Sorrel may mean Keeper Sorrel' }).first();
    await short.getByRole('link', { name: 'Keeper Sorrel' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keeper Sorrel');
  });

  test('The map of a small library has its two topics, and a line between them.', async ({ page }) => {
    await page.goto('topics/map/');
    const map = page.getByRole('region', { name: 'Map' });
    await expect(map.getByRole('link')).toHaveCount(2);
    await expect(map.locator('.lines path')).toHaveCount(1);
    await map.getByRole('link', { name: /^Farpoint Light: Place/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Farpoint Light');
  });
});
