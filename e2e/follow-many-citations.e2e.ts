import { expect, test } from './test.ts';

test('Of many topics that cite a document five are shown, and the others are folded.', async ({ page }) => {
  await page.goto('documents/cbp-8758/');
  const section = page.getByRole('region', { name: 'Cited in this library' });
  const topics = section.getByRole('listitem').filter({ has: page.locator('a[href^="/topics/"]'), visible: true });
  await expect(topics).toHaveCount(5);
  await section.getByText(/^\d+ more topics$/).click();
  expect(await topics.count()).toBeGreaterThan(30);
});
