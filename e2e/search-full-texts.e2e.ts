import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

test('Words that stand only in a full text are found in it, under a base path.', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill('zanzibarquartz');
  const passage = page.getByRole('region', { name: 'Results' }).locator('[data-passages] > li');
  await expect(passage).toHaveCount(1);
  await expect(passage).toContainText('Full text');
  await passage.getByRole('link').click();
  await expect(page).toHaveURL(/\/reader\/documents\/keepers-letters\/text\/#t-/);
  await expect(page.locator(':target')).toContainText('zanzibarquartz');
});

test('The list under a search field leads to pages under the same path.', async ({ page }) => {
  await page.goto('topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/reader\/(?:documents|topics)\//);
});
