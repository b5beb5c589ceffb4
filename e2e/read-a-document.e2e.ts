import { expect, test } from './test.ts';

test('The briefing shows whose words it holds, its contents, its notes and its topics.', async ({ page }) => {
  await page.goto('documents/cbp-8758/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iraq, Iranian influence and the death of Soleimani');
  await expect(page.getByText('Our digest.', { exact: true })).toBeVisible();
  await expect(page.getByText('No person has checked it against the original yet.')).toBeVisible();
  await expect(page.getByText('Open Parliament Licence').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Qassem Soleimani' }).first()).toBeVisible();
  await expect(page.locator('#references ~ ol li')).not.toHaveCount(0);
});

test('A record without a date says so and why.', async ({ page }) => {
  await page.goto('documents/how-the-us-lost-iraq/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\[.+\]$/);
  await expect(page.getByText(/^Not given\./).first()).toBeVisible();
});
