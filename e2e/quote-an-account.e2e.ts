import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { findTextDirective } from './find-text-directive.ts';
import { readPageText } from './page-text.ts';
import { selectWords } from './select-words.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);
test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('events/failure-of-the-lamp/');
});

const bar = (page: Page): Locator => page.getByRole('toolbar', { name: /^(?:This passage|Selected words)$/ });
const status = (page: Page): Locator => page.locator('[data-evidence-status]');

test('What an account says is copied as a paraphrase, citing the original, its place and the comparison.', async ({ page }) => {
  await selectWords(page, 'A bearing had seized', 'says he');
  await bar(page).getByRole('button', { name: 'Copy as evidence' }).click();
  await expect(status(page)).toHaveText('Paraphrase and source copied: section 1, para 2; section 2, para 1.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      '[Paraphrase by Reading room, not the document’s own words] A bearing had seized; the keeper had asked for another, says he',
      [
        'Original: Vale, I., & Coastal Light Board. (1931). The lamp of Farpoint & its keepers (Light Papers LP 12). Coastal Light Board. https://lights.example/papers/12 (section 1, para 2; section 2, para 1).',
        'Comparison: Reading room, accounts of “Failure of the lamp”.',
        'https://library.example/reader/events/failure-of-the-lamp/#said-reasons-lamp-report:~:text=A%20bearing%20had%20seized%3B%20the%20keeper%20had%20asked%20for%20another%2C%20says%20he',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('With the keyboard alone one statement is chosen at its mark, kept, and found again from the tray.', async ({ page }) => {
  const statement = page.locator('[data-passage="said-figures-lamp-report"]').first();
  await statement.getByRole('link').focus();
  await page.keyboard.press('e');
  await expect(bar(page).getByRole('button', { name: 'Copy as evidence' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Kept. 1 passage in your evidence tray.');
  await page.goto('evidence/');
  const entry = page.locator('[data-list] > li');
  await expect(entry.locator('[data-words]')).toHaveText('Two hours of signals from boats');
  await expect(entry.locator('[data-digest]')).toHaveText('Comparison: Reading room, accounts of “Failure of the lamp”.');
  await entry.getByRole('link', { name: 'Read in place' }).click();
  await expect(page).toHaveURL(/\/events\/failure-of-the-lamp\/#said-figures-lamp-report/);
  await expect(page.locator(':target')).toContainText('Two hours of signals from boats');
});

test('Who arrives at an account has the focus there, hears where it is, and can copy it.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/#said-calls-it-lamp-report');
  const account = page.locator('#said-calls-it-lamp-report');
  await expect(account).toBeFocused();
  await expect(account).toBeInViewport();
  await expect(page.locator('[data-arrival]')).toHaveText(
    'Passage in “Calls it”, Vale and Coastal Light Board 1931, the accounts of “Failure of the lamp”',
  );
  await expect(bar(page)).toBeVisible();
});

test('The copied address of each statement leads to its words, also where they stand elsewhere on the page.', async ({
  page,
}) => {
  const { text } = await readPageText(page);
  const statements = page.locator('td li[data-passage]');
  expect(await statements.count()).toBe(8);
  for (const statement of await statements.all()) {
    const words = await statement.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return element.firstChild?.textContent?.trim() ?? '';
    });
    await expect(bar(page)).toBeVisible();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    // The bar follows a selection only after a pause.
    await expect
      .poll(async () => {
        await bar(page).getByRole('button', { name: 'Copy as evidence' }).click();
        return await page.evaluate(() => navigator.clipboard.readText());
      })
      .toContain(`own words] ${words}`);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const found = findTextDirective(address.split(':~:text=')[1] ?? '', text);
    expect(text.slice(...(found ?? []))).toBe(words);
  }
});

test('What a document does not say cannot be copied.', async ({ page }) => {
  await selectWords(page, 'Dark night');
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => {
    const silence = document.querySelector('td.silent p:last-child');
    if (silence) getSelection()?.selectAllChildren(silence);
  });
  await page.waitForTimeout(400);
  await expect(bar(page)).toBeHidden();
  await selectWords(page, 'Hours dark in a year');
  await expect(bar(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing where an account is chosen in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('events/failure-of-the-lamp/#said-reasons-lamp-report');
    await expect(bar(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The address of an account leads to its place, and no action is offered.', async ({ page }) => {
    await page.goto('events/failure-of-the-lamp/#said-reasons-lamp-report');
    await expect(page.locator('#said-reasons-lamp-report')).toBeInViewport();
    await expect(page.locator('[data-evidence-bar]')).toBeHidden();
  });
});
