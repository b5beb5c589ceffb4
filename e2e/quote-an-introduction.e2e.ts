import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { findTextDirective } from './find-text-directive.ts';
import { readPageText } from './page-text.ts';
import { selectWords } from './select-words.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);
test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const bar = (page: Page): Locator => page.getByRole('toolbar', { name: /^(?:This passage|Selected words)$/ });
const action = (page: Page, name: string): Locator => bar(page).getByRole('button', { name });
const status = (page: Page): Locator => page.locator('[data-evidence-status]');
const report =
  'Vale, I., & Coastal Light Board. (1931). The lamp of Farpoint & its keepers (Light Papers LP 12). Coastal Light Board. https://lights.example/papers/12';

async function copied(page: Page, button = 'Copy as evidence'): Promise<string> {
  await action(page, button).click();
  await expect(status(page)).toContainText('copied');
  return await page.evaluate(() => navigator.clipboard.readText());
}

test('The introduction of a topic is copied as a summary by the library, without quotation marks, with what it cites.', async ({
  page,
}) => {
  await page.goto('topics/farpoint-light/');
  const paragraph = page.locator('.introduction p[id]');
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  const id = (await paragraph.getAttribute('id')) ?? '';
  expect(await copied(page)).toBe(
    [
      '[Summary by Reading room, not the documents’ own words] A lighthouse; its lamp failed in March 1931.',
      [
        `Original: ${report} (section 1, para 1).`,
        'Summary: Reading room, introduction to “Farpoint Light”.',
        `https://library.example/reader/topics/farpoint-light/#${id}:~:text=A%20lighthouse%3B%20its%20lamp%20failed%20in%20March%201931`,
      ].join('\n'),
    ].join('\n\n'),
  );
  await expect(status(page)).toHaveText('Summary and source copied.');
  expect(await copied(page, 'Copy as Markdown')).toContain('*The lamp of Farpoint \\& its keepers*');
});

test('The link to other accounts that stands in an introduction is not copied with it.', async ({ page }) => {
  await page.goto('topics/farpoint-light/');
  await page.locator('.introduction').evaluate((element) => getSelection()?.selectAllChildren(element));
  expect(await copied(page)).toMatch(/own words\] A lighthouse; its lamp failed in March 1931\.\n\nOriginal: /);
});

test('Of the introduction of an event each place is named that its words cite, and headings stay between them.', async ({
  page,
}) => {
  await page.goto('events/failure-of-the-lamp/');
  await selectWords(page, 'the letters remember', 'A failure');
  const text = await copied(page);
  expect(text.split('\n\n').slice(0, 3)).toEqual([
    '[Summary by Reading room, not the documents’ own words] the letters remember the night.',
    'Where they differ',
    'The word. A failure',
  ]);
  expect(text.split('\n').slice(-4, -1)).toEqual([
    'Original: [Letters of a keeper]. (n.d.), para 1.',
    `Original: ${report} (section 1, para 1).`,
    'Summary: Reading room, introduction to “Failure of the lamp”.',
  ]);
  expect(text).toContain('\nhttps://library.example/reader/events/failure-of-the-lamp/#p-');
  await expect(status(page)).toHaveText('Summary and 2 sources copied.');
});

test('Words for which the introduction cites nothing are copied without a source, and the reader is told.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/');
  await selectWords(page, 'or a dark night');
  expect(await copied(page)).toMatch(/or a dark night\n\nSummary: Reading room, introduction to “Failure of the lamp”\.\nhttps:/);
  await expect(status(page)).toHaveText('Summary copied. It names no source for these words.');
});

test('What is known at a glance is copied with its label and its source.', async ({ page }) => {
  await page.goto('topics/farpoint-light/');
  const fact = page.locator('dd.fact').first();
  await fact.evaluate((element) => getSelection()?.selectAllChildren(element));
  const id = (await fact.getAttribute('id')) ?? '';
  const text = await copied(page);
  expect(text).toContain(
    [
      '[Summary by Reading room, not the documents’ own words] Site of: dark hours of the lamp, 9 March 1931',
      '',
      `Original: ${report} (section 1, para 1).`,
      'Summary: Reading room, “Farpoint Light” at a glance.',
      `https://library.example/reader/topics/farpoint-light/#${id}`,
    ].join('\n'),
  );
  const { text: words } = await readPageText(page);
  const found = findTextDirective(text.split(':~:text=')[1] ?? '', words);
  expect(words.slice(...(found ?? []))).toBe('dark hours of the lamp, 9 March 1931');
});

test('With the keyboard alone a passage of an introduction is kept, and the tray leads back to it.', async ({ page }) => {
  await page.goto('topics/keeper-sorrel/');
  const passage = page.locator('.introduction p[id]');
  const id = (await passage.getAttribute('id')) ?? '';
  await page.goto(`topics/keeper-sorrel/#${id}`);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Kept. 1 passage in your evidence tray.');
  await page.goto('evidence/');
  const entry = page.locator('[data-list] > li');
  await expect(entry.locator('[data-kind]')).toHaveText('Summary by Reading room, not the documents’ own words');
  await expect(entry.locator('[data-words]')).toHaveText('He had asked for a new bearing before it seized.');
  await expect(entry.locator('[data-source]')).toHaveText(`Original: ${report} (section 2, para 1).`);
  await expect(entry.locator('[data-digest]')).toHaveText('Summary: Reading room, introduction to “Keeper Sorrel”.');
  await entry.getByRole('link', { name: 'Read in place' }).click();
  await expect(page).toHaveURL(new RegExp(`/topics/keeper-sorrel/#${id}`));
  await expect(page.locator(':target')).toContainText('He had asked');
});

test('Who arrives at a passage of a topic page has the focus there and hears where it is.', async ({ page }) => {
  await page.goto('topics/keeper-sorrel/');
  const notice = page.locator('[data-arrival]');
  for (const [place, heard] of [
    ['.introduction p[id]', 'Passage in the page of “Keeper Sorrel”'],
    ['dd.fact[id]', 'Passage in section “At a glance”, the page of “Keeper Sorrel”'],
    ['.passage[id]', 'Passage in section “The lamp of Farpoint & its keepers”, the page of “Keeper Sorrel”'],
  ] as const) {
    const id = (await page.locator(place).first().getAttribute('id')) ?? '';
    await page.goto(`topics/keeper-sorrel/#${id}`);
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(notice).toHaveText(heard);
    await expect(bar(page)).toBeVisible();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing where a fact is chosen in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('topics/keeper-sorrel/');
    await selectWords(page, 'keeper of the');
    await expect(bar(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The address of a fact leads to it, and no action is offered.', async ({ page }) => {
    await page.goto('topics/keeper-sorrel/');
    const id = (await page.locator('dd.fact[id]').first().getAttribute('id')) ?? '';
    await page.goto(`topics/keeper-sorrel/#${id}`);
    await expect(page.locator(':target')).toContainText('keeper of the Farpoint Light');
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator('[data-evidence-bar]')).toBeHidden();
  });
});
