import AxeBuilder from '@axe-core/playwright';
import { axeTags } from './axe-tags.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

test('The full text stands beside the digest.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await page.getByRole('navigation', { name: 'Parts of this document' }).getByRole('link', { name: 'Full text' }).click();
  await expect(page.getByText('1:40am')).toBeVisible();
});

test('A locator of the digest leads to the words of the original.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  // By its first letters: the link may stand on two lines, and its middle between them.
  await page
    .locator('a.locator')
    .last()
    .click({ position: { x: 4, y: 4 } });
  await expect(page).toHaveURL(/\/documents\/lamp-report\/text\/#t-/);
  await expect(page.locator(':target')).toContainText('A new bearing every year.');
});

test('A misprint of the source is told beside what it prints.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  const reference = page.locator('#ref-orr-1930');
  await expect(reference).toContainText('3 November 1929');
  await expect(reference).toContainText('The printed date is evidently a misprint for 3 November 1930');
});

test('A document without a digest has a page that says where the original is, or why not.', async ({ page }) => {
  await page.goto('documents/keepers-letters/');
  await expect(page.getByText('Record only.')).toBeVisible();
  await expect(page.getByText('Not given. The copy prints no address.')).toBeVisible();
  await expect(page.getByText('[Letters of a keeper]').first()).toBeVisible();
});

test('An earlier address of a passage leads to the one in its place and says so.', async ({ page }) => {
  await page.goto('documents/lamp-report/#d-0000000');
  await expect(page.getByText('The passage at this address has changed since the link was made')).toBeVisible();
});

test('The page says that it is a private build, and asks not to be indexed.', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('Private build, not for publishing.')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('Every passage of a topic says whether it is our digest or the full text.', async ({ page }) => {
  await page.goto('topics/keeper-sorrel/');
  const passages = page.locator('.passage');
  await expect(passages.filter({ hasText: 'Our digest' })).toHaveCount(2);
  await expect(passages.filter({ hasText: 'Full text' })).toHaveCount(2);
});

test('A topic says what it is not.', async ({ page }) => {
  await page.goto('topics/keeper-sorrel/');
  await expect(page.getByText('One is a man and the other a tower.')).toBeAttached();
});

test('A dated sentence of the timeline leads to its passage.', async ({ page }) => {
  await page.goto('timeline/');
  const day = page.getByRole('listitem').filter({ hasText: '9 March 1931' });
  await day.getByRole('link', { name: 'Read in place' }).first().click();
  await expect(page.locator(':target')).toContainText('9 March 1931');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on a full text in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('documents/lamp-report/text/');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test('An earlier address of a document leads to its new one.', async ({ page }) => {
  await page.goto('documents/lamp-paper/');
  await expect(page).toHaveURL(/\/documents\/lamp-report\/$/);
});
