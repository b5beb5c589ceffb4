import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

const digest = 'documents/lamp-report/';
const text = 'documents/lamp-report/text/';
const passage = (page: Page, words: string) => page.locator('.prose [id^="t-"]').filter({ hasText: words }).last();
const wayBack = /^Spoken of in our digest/;

test('The contents mark the section that is being read.', async ({ page }) => {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 400 });
  await page.goto(digest);
  const current = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current="location"]');
  for (const name of ['2. The cause', '1. The night']) {
    await page.getByRole('heading', { name }).evaluate((heading) => {
      heading.scrollIntoView({ behavior: 'instant' });
    });
    await expect(current).toHaveText(name);
  }
  await page.evaluate(() => {
    window.scrollTo({ top: 1_000_000, behavior: 'instant' });
  });
  await expect(current).toHaveCount(1);
  await expect(current).not.toHaveText(/^\d/);
});

test('A line tells how far one has read, but not to who wants less motion.', async ({ page }) => {
  const line = page.locator('.reading-progress');
  const width = async (): Promise<number> => (await line.boundingBox())?.width ?? 0;
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 400 });
  await page.goto(digest);
  expect(await width()).toBe(0);
  await page.evaluate(() => {
    window.scrollTo({ top: 1_000_000, behavior: 'instant' });
  });
  await expect.poll(width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(line).toBeHidden();
});

test('A passage of the full text leads to the point of the digest that speaks of it.', async ({ page }) => {
  await page.goto(text);
  await passage(page, 'Sorrel, the keeper').getByRole('link', { name: wayBack }).click();
  await expect(page).toHaveURL(/\/documents\/lamp-report\/#d-/);
  await expect(page.locator(':target')).toContainText('Keeper Sorrel was on watch');
});

test('The ways back to the digest say where they lead, once a passage.', async ({ page }) => {
  await page.goto(text);
  const names = await page.locator('.points').evaluateAll((points) => points.map((point) => point.getAttribute('aria-label')));
  expect(new Set(names)).toEqual(
    new Set(['Spoken of in our digest, section 1. The night', 'Spoken of in our digest, section 2. The cause']),
  );
  const most = await page
    .locator('.prose [id^="t-"]')
    .evaluateAll((passages) => Math.max(...passages.map((each) => each.querySelectorAll(':scope > .points').length)));
  expect(most).toBe(1);
});

test('The actions of all passages are one stop of the keyboard, and arrows lead through them.', async ({ page }) => {
  await page.goto(text);
  const first = passage(page, '1:40am').locator('.self');
  await expect(page.locator('.prose :is(.self, .points):not([tabindex="-1"])')).toHaveCount(1);
  await first.focus();
  await expect(first).toHaveAccessibleName('Link to this passage');
  await page.keyboard.press('ArrowDown');
  const second = passage(page, 'Sorrel, the keeper');
  await expect(second.locator('.self')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(second.getByRole('link', { name: wayBack })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${(await second.getAttribute('id')) ?? ''}$`));
  await expect(page.locator('.prose :is(.self, .points):not([tabindex="-1"])')).toHaveCount(1);
});

test('Who arrives at a passage by its address has the focus there and hears where it stands.', async ({ page }) => {
  await page.goto(text);
  const id = (await passage(page, 'Nobody could show').getAttribute('id')) ?? '';
  await page.goto(digest);
  await page.goto(`${text}#${id}`);
  await expect(page.locator(`#${id}`)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Passage' })).toHaveText(
    'Passage in section “2. The cause”, full text of “The lamp of Farpoint & its keepers”',
  );
  await page.keyboard.press('Tab');
  await expect(page.locator(`#${id} .self`)).toBeFocused();
});

test('Who arrives at the words of a note has the focus there and hears which note it is.', async ({ page }) => {
  await page.goto(text);
  const id = (await page.locator('#note-3 [data-note-words] > .prose').getAttribute('id')) ?? '';
  await page.goto(digest);
  await page.goto(`${text}#${id}`);
  await expect(page.locator(`#${id}`)).toBeFocused();
  await expect(page.locator('#note-3')).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: 'Passage' })).toHaveText(
    'Passage in note 3, full text of “The lamp of Farpoint & its keepers”',
  );
});

test('A locator of the digest moves the focus to the place in the full text.', async ({ page }) => {
  await page.goto(digest);
  const locator = page.locator('a.locator').first();
  await locator.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/text\/#t-/);
  await expect(page.locator(':target')).toBeFocused();
});

test('An earlier address of a passage puts the focus on the one in its place.', async ({ page }) => {
  await page.goto(`${digest}#d-0000000`);
  await expect(page.locator('#d-0000000')).toBeFocused();
});

test('The document before and the one after stand at the foot, by date.', async ({ page }) => {
  await page.goto(digest);
  const beside = page.getByRole('navigation', { name: 'Documents by date' });
  await expect(beside.getByRole('link')).toHaveText(['After it, undated [Letters of a keeper]']);
  await beside.getByRole('link').click();
  await expect(page).toHaveURL(/\/documents\/keepers-letters\/$/);
  await expect(beside.getByRole('link')).toHaveText(['Before it, 2 April 1931 The lamp of Farpoint & its keepers']);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Ways back to the digest and to the documents beside lead there, and a passage is marked where one arrives.', async ({
    page,
  }) => {
    await page.goto(text);
    await passage(page, '1:40am').getByRole('link', { name: wayBack }).click();
    await expect(page.locator(':target')).toContainText('stood dark for two hours');
    await expect(page.getByRole('navigation', { name: 'Documents by date' }).getByRole('link')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing where one arrives at a passage in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(text);
    const id = (await passage(page, 'Nobody could show').getAttribute('id')) ?? '';
    await page.goto(`${text}#${id}`);
    await expect(page.locator(`#${id}`)).toBeFocused();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}
