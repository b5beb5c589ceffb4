import { fixtureSites, privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ ...privateFixture, siteFolder: fixtureSites.public });

test('A document whose text is left out says where its marks lead instead.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/');
  await expect(page.getByRole('columnheader').filter({ hasText: 'Letters of a keeper' })).toContainText(
    'Marks lead to the record',
  );
  await expect(page.getByRole('columnheader').filter({ hasText: 'Vale' })).toContainText('Marks lead to the full text');
  await page
    .getByRole('link', { name: /\(record\)/ })
    .first()
    .click();
  await expect(page.getByText('Record only.')).toBeVisible();
});
