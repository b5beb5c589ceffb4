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

async function copied(page: Page, button = 'Copy as evidence'): Promise<{ text: string; html: string }> {
  await action(page, button).click();
  await expect(status(page)).toContainText('copied');
  return await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

test('Words of a full text are copied in quotation marks, without note markers, with source, place and public address.', async ({
  page,
}) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'failed at 1:40am', 'signalled for two hours');
  const { text, html } = await copied(page);
  expect(text).toBe(
    [
      '“failed at 1:40am on 9 March 1931. Boats on the reef signalled for two hours”',
      'Vale, I., & Coastal Light Board. (1931). The lamp of Farpoint & its keepers (Light Papers LP 12). Coastal Light Board. https://lights.example/papers/12 (section 1, para 1).\n' +
        (await addressOf(page, 'signalled for two hours')) +
        ':~:text=failed%20at%201%3A40am%20on%209%20March,the%20reef%20signalled%20for%20two%20hours',
    ].join('\n\n'),
  );
  expect(html).toContain('<blockquote><p>“failed at 1:40am');
  expect(html).toContain('<i>The lamp of Farpoint &amp; its keepers</i>');
});

async function addressOf(page: Page, words: string): Promise<string> {
  const id = await page.locator('.prose :is(p, li, blockquote)[id]', { hasText: words }).first().getAttribute('id');
  return `https://library.example/reader/documents/lamp-report/${id?.startsWith('t-') ? 'text/' : ''}#${String(id)}`;
}

test('A selection over several passages keeps its paragraphs, and its place ends where the words do.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef', 'found at the clockwork');
  const { text } = await copied(page);
  expect(text).toContain('“Boats on the reef signalled for two hours.\n\n“Sorrel, the keeper, was found at the clockwork”\n\n');
  expect(text).toContain('(section 1, paras 1–2)');
});

test('Words of the digest are a paraphrase by the library, without quotation marks, citing the original and the digest.', async ({
  page,
}) => {
  await page.goto('documents/lamp-report/');
  await selectWords(page, 'Keeper Sorrel', ' was on watch');
  const { text, html } = await copied(page);
  expect(text.split('\n')[0]).toBe('[Paraphrase by Reading room, not the document’s own words] Keeper Sorrel was on watch');
  expect(text).toContain('\nOriginal: Vale, I.');
  expect(text).toContain('(section 1, para 2).\n');
  expect(text).toContain('Digest: Reading room, digest of “The lamp of Farpoint & its keepers”, 20 November 2026.\n');
  expect(text).toContain(`${await addressOf(page, 'was on watch')}:~:text=Keeper%20Sorrel%20was%20on%20watch`);
  expect(html).not.toContain('blockquote');
});

test('Words that the document quotes are copied as quoted in it.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'We saw the tower', 'by the surf.');
  expect((await copied(page)).text).toContain('\nQuoted in: Vale, I.');
});

test('Markdown is copied by a button of its own.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef signalled');
  const { text, html } = await copied(page, 'Copy as Markdown');
  expect(text).toContain('> “Boats on the reef signalled”\n\n');
  expect(text).toContain('*The lamp of Farpoint \\& its keepers*');
  expect(html).toBe('');
});

test('A note is cited by its label.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await page.locator('#note-1').scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const words = document.querySelector('#note-1 .prose[id]');
    if (words) getSelection()?.selectAllChildren(words);
  });
  const { text } = await copied(page);
  expect(text).toContain('The Farpoint Signal');
  expect(text).toContain('(note 1).\n');
});

test('A note is copied from the card at its marker as well, with the keyboard too.', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('documents/lamp-report/text/');
  await page.locator('#marker-1').click();
  const card = page.getByRole('dialog', { name: 'Note 1' });
  await expect(card).toBeVisible();
  await card.locator('.prose').evaluate((words) => getSelection()?.selectAllChildren(words));
  const { text } = await copied(page);
  expect(text).toContain('The Farpoint Signal');
  expect(text).toContain('(note 1).\n');
  expect(text).toMatch(/\/text\/#t-[0-9a-z]{7}:~:text=/);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('e');
  await expect(action(page, 'Copy as evidence')).toBeFocused();
  expect((await copied(page)).text).toBe(text);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.locator('#marker-2').click();
  await expect(page.getByRole('dialog', { name: 'Note 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await selectWords(page, 'Boats on the reef');
  expect((await copied(page)).text).toContain('“Boats on the reef”');
  await expect(page.locator('[data-evidence-bar]')).toHaveCount(1);
});

test('Words that are no passage are not offered, and what was chosen before them is not copied in their place.', async ({
  page,
}) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef');
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    if (heading) getSelection()?.selectAllChildren(heading);
  });
  await expect(bar(page)).toBeHidden();
});

test('Of a text that may not be published the copied address is the public page of the document.', async ({ page }) => {
  await page.goto('documents/keepers-letters/text/');
  await selectWords(page, 'was long');
  const { text } = await copied(page);
  expect(text).toContain('“was long”');
  expect(text).toContain('para 1');
  expect(text).toMatch(/\nhttps:\/\/library\.example\/reader\/documents\/keepers-letters\/$/);
});

test('A passage that a topic page quotes is cited like the passage itself.', async ({ page }) => {
  await page.goto('topics/keeper-sorrel/');
  await selectWords(page, ', the keeper, was found');
  const { text } = await copied(page);
  expect(text).toContain('“, the keeper, was found”');
  expect(text).toContain('(section 1, para 2)');
  expect(text).toContain('/documents/lamp-report/text/#t-');
});

test('A copied address is found by its words: they stand nowhere earlier on the page, not even folded.', async ({ page }) => {
  for (const [part, from, to] of [
    ['text/', 'Keeper Sorrel', ' had written for a new bearing'],
    ['text/', 'Boats', 'Boats'],
    ['text/', 'A new bearing every year.', 'A new bearing every year.'],
    ['', 'year', 'year'],
  ] as const) {
    await page.goto(`documents/lamp-report/${part}`);
    const { text: words, passages } = await readPageText(page);
    await selectWords(page, from, to);
    const { text } = await copied(page);
    const [id = '', directive = ''] = text.slice(text.lastIndexOf('#') + 1).split(':~:text=');
    const found = findTextDirective(directive, words);
    const [begin, end] = passages[id] ?? [0, 0];
    expect(found && found[0] >= begin && found[1] <= end, `${from}: ${directive}`).toBe(true);
    const reached = words.slice(...(found ?? []));
    expect([reached.startsWith(from), reached.endsWith(to)]).toEqual([true, true]);
  }
});

test('With the keyboard alone a passage that was arrived at is copied, and Escape leads back to it.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  const id = (await page.locator('.prose p[id]').first().getAttribute('id')) ?? '';
  await page.goto(`documents/lamp-report/text/#${id}`);
  await expect(bar(page)).toBeVisible();
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press('Tab');
    if (await action(page, 'Copy as evidence').evaluate((button) => button === document.activeElement)) break;
  }
  await expect(action(page, 'Copy as evidence')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Quotation and source copied: section 1, para 1.');
  await page.keyboard.press('ArrowRight');
  await expect(action(page, 'Copy as Markdown')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator(`#${id}`)).toBeFocused();
});

test('The bar is one stop of the Tab key.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Nobody could show');
  await expect(bar(page)).toBeVisible();
  await expect(bar(page).locator('[tabindex="0"]')).toHaveCount(1);
  await expect(bar(page).locator('button')).toHaveCount(5);
});

test('The key e goes to the actions, and does nothing once single keys are turned off.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await page.keyboard.press('e');
  await expect(action(page, 'Copy as evidence')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    localStorage.setItem('lectern.shortcuts', 'off');
  });
  await page.keyboard.press('e');
  await expect(bar(page)).toBeHidden();
});

test('The style that is chosen holds for what is copied, and on the next page.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef');
  await action(page, 'Style of the citation').click();
  await page.getByRole('radio', { name: 'OSCOLA' }).last().check();
  await page.keyboard.press('Escape');
  expect((await copied(page)).text).toContain('‘The lamp of Farpoint & its keepers’');
  await page.goto('documents/lamp-report/');
  await selectWords(page, 'Keeper Sorrel');
  await expect(action(page, 'Style of the citation')).toContainText('OSCOLA');
});

test('The bar stands at the foot of the window, inside it, and goes with the selection.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await expect(bar(page)).toBeHidden();
  await selectWords(page, 'Boats on the reef');
  await expect(bar(page)).toBeVisible();
  const box = await bar(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box && box.x >= 0 && box.x + box.width <= width && box.y > height - 100 && box.y + box.height <= height).toBe(true);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar(page)).toBeHidden();
});

test.describe('On a touch screen', () => {
  test.use({ hasTouch: true });

  test('The bar of a passage that was arrived at goes with the next touch, and that of selected words stays.', async ({
    page,
  }) => {
    await page.goto('documents/lamp-report/text/');
    const id = (await page.locator('.prose p[id]').first().getAttribute('id')) ?? '';
    await page.goto(`documents/lamp-report/text/#${id}`);
    await expect(bar(page)).toBeVisible();
    await page.getByRole('heading', { name: '1. The night' }).last().tap();
    await expect(bar(page)).toBeHidden();
    await selectWords(page, 'Boats on the reef');
    await action(page, 'Copy as evidence').tap();
    await expect(status(page)).toHaveText('Quotation and source copied: section 1, para 1.');
    await expect(bar(page)).toBeVisible();
  });
});

test('Where the browser keeps the clipboard closed, the words are shown to be copied by hand.', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef');
  await action(page, 'Copy as evidence').click();
  const field = page.getByRole('textbox', { name: 'Copy these words with your keyboard or menu' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^“Boats on the reef”\n\nVale/);
  await page.getByRole('button', { name: 'Close' }).last().click();
  await expect(field).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on a page with the bar and the choice of styles open in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('documents/lamp-report/text/');
    await selectWords(page, 'Boats on the reef');
    await copied(page);
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await action(page, 'Style of the citation').click();
    await expect(page.getByRole('dialog', { name: 'Style of the citation' })).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('There is no bar, and a passage is linked to as before.', async ({ page }) => {
    await page.goto('documents/lamp-report/text/');
    await expect(page.locator('[data-evidence-bar]')).toBeHidden();
    await expect(page.locator('.prose p > .self').first()).toHaveAttribute('href', /^#t-/);
  });
});
