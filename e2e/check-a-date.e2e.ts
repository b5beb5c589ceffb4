import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

test('A statement says whose words it is, where it stands in the original, and what was inferred.', async ({ page }) => {
  await page.goto('timeline/topics/keeper-sorrel/');
  const statements = page.locator('.statement');
  await expect(statements).toHaveCount(2);
  await expect(statements.nth(0)).toContainText('our digest · Original, § 2 ¶ 1');
  await expect(statements.nth(1)).toContainText('year inferred · Vale and Coastal Light Board 1931, full text · 2. The cause');
  await statements.nth(0).getByRole('link', { name: 'Original, § 2 ¶ 1' }).click();
  await expect(page.locator(':target')).toContainText('had written for a new bearing in January');
});

test('The text itself carries its dates, but not those of its notes.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  const dates = page.locator('.prose time');
  await expect(dates).toHaveText(['9 March 1931', 'January']);
  await expect(dates.last()).toHaveAttribute('datetime', '1931-01');
  await page.goto('documents/lamp-report/');
  await expect(page.locator('.prose time')).toHaveText(['9 March 1931', 'January 1931', '1929']);
});
