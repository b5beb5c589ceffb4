import { arriveFrom, marked, marksBar } from './arrive-from-search.ts';
import { countInAll, countShown } from './count-passages.ts';
import { passages } from './search-page.ts';
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

test('The first results lead to pages under the same path.', async ({ page }) => {
  await page.goto('topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/reader\/(?:documents|topics)\//);
});

test('Digest and full text are counted alike among all passages.', async ({ page }) => {
  const addresses = ['documents/lamp-report/', 'documents/lamp-report/text/', 'documents/keepers-letters/text/'];
  const byHand = await countInAll(page, addresses, /\bbearings?\b/i);
  expect(byHand).toBeGreaterThan(3);
  expect(await countShown(page, 'bearing -kind:topic -kind:event -kind:guide')).toBe(byHand);
  await expect(passages(page).filter({ hasText: 'Our digest' })).not.toHaveCount(0);
  await expect(passages(page).filter({ hasText: 'Full text' })).not.toHaveCount(0);
});

test('Words of any script are marked in a full text.', async ({ page }) => {
  await arriveFrom(page, 'فنار', 'text');
  await expect(marksBar(page)).toBeVisible();
  expect(await marked(page)).toContain('فنار');
});
