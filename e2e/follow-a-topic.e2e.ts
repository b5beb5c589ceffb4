import { expect, test } from './test.ts';

test('A name in a digest leads to its topic, and a passage there leads back to its place.', async ({ page }) => {
  await page.goto('documents/cbp-8758/');
  await page.locator('.prose').getByRole('link', { name: 'Qassem Soleimani' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qassem Soleimani');
  const passage = page.locator('.passage').first();
  const words = await passage.locator('mark').first().textContent();
  await passage.getByRole('link', { name: 'Read in place' }).click();
  await expect(page.locator(':target')).toContainText(words ?? 'no mention');
});

test('The page of the Popular Mobilisation Units knows its other names.', async ({ page }) => {
  await page.goto('topics/popular-mobilisation-units/');
  for (const name of ['PMU', 'Hashd al-Shaabi']) await expect(page.getByText(name, { exact: true }).first()).toBeAttached();
  await expect(page.locator('[lang=ar]').first()).toHaveAttribute('dir', 'rtl');
});

test('The topics index lists every kind.', async ({ page }) => {
  await page.goto('topics/');
  for (const kind of ['People', 'Organisations', 'Agreements', 'Events', 'Places', 'Ideas']) {
    await expect(page.getByRole('heading', { name: kind })).toBeVisible();
  }
});
