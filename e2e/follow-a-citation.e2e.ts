import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ ...privateFixture, reducedMotion: 'reduce' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('A citation of the full text leads to its reference, and the reference back to every passage that cites it.', async ({
      page,
    }) => {
      await page.goto('documents/lamp-report/text/');
      await page.getByRole('link', { name: 'Orr', exact: true }).click();
      await expect(page).toHaveURL(/\/documents\/lamp-report\/#ref-orr-1930$/);
      const reference = page.locator(':target');
      await expect(reference).toContainText('Cited in our digest § 1 ¶ 1');
      await expect(reference).toContainText('Note 1 (§ 1 ¶ 1)');
      await reference.getByRole('link', { name: '§ 2 ¶ 5' }).click();
      await expect(page).toHaveURL(/\/documents\/lamp-report\/text\/#t-/);
      await expect(page.locator(':target')).toContainText('The fog on the reef is told elsewhere (Orr).');
    });

    test('A reference leads to the other documents that cite the same source.', async ({ page }) => {
      await page.goto('documents/keepers-letters/#ref-orr');
      const reference = page.locator(':target');
      await expect(reference).toContainText('Also cited by Vale and Coastal Light Board 1931');
      await reference.getByRole('link', { name: 'Vale and Coastal Light Board 1931' }).click();
      await expect(page).toHaveURL(/\/documents\/lamp-report\/#ref-orr-1930$/);
      await expect(page.locator(':target')).toContainText('Also cited by [Letters of a keeper] n.d.');
    });

    test('A document says which topics and events cite it, and leads to the passages that do.', async ({ page }) => {
      await page.goto('documents/lamp-report/');
      const section = page.getByRole('region', { name: 'Cited in this library' });
      await expect(section).toContainText('By 2 topics and 1 event.');
      const topic = section.getByRole('listitem').filter({ hasText: 'Keeper Sorrel' });
      await topic.getByRole('link', { name: '¶ 1' }).click();
      await expect(page).toHaveURL(/\/topics\/keeper-sorrel\/#p-/);
      await expect(page.locator(':target')).toContainText('He had asked for a new bearing before it seized');
    });
  });
}

test('With the keyboard alone a citation leads to its reference and back.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await page.getByRole('link', { name: 'Orr', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#ref-orr-1930$/);
  const back = page.locator('#ref-orr-1930').getByRole('link', { name: '§ 2 ¶ 5' });
  for (let count = 0; count < 10; count++) {
    await page.keyboard.press('Tab');
    if (await back.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/text\/#t-/);
});
