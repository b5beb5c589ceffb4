import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

test('A mark leads to the very words, and every part of a locator has its own.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/');
  const reasons = page.getByRole('row', { name: /^Reasons/ }).getByRole('link');
  await expect(reasons).toHaveText([/§\s1\s¶\s2/, /§\s2\s¶\s1/]);
  await reasons.nth(1).click();
  await expect(page).toHaveURL(/\/reader\/documents\/lamp-report\/text\/#t-/);
  await expect(page.locator(':target')).toContainText('Keeper Sorrel had written for a new bearing');
});

test('What is told to machines is data, whatever stands in it.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/');
  await expect(page.getByText('"every year"</script>')).toBeVisible();
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    startDate: string;
  };
  expect(data).toMatchObject({ '@type': 'Event', name: 'Failure of the lamp', startDate: '1931-03-09' });
});

test('An earlier address leads to the event.', async ({ page }) => {
  await page.goto('events/dark-night/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Failure of the lamp');
  await expect(page).toHaveURL(/\/reader\/events\/failure-of-the-lamp\/$/);
});
