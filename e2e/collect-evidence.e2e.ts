import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { axeTags } from './axe-tags.ts';
import { selectWords } from './select-words.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

const status = (page: Page): Locator => page.locator('[data-evidence-status]');
const told = (page: Page): Locator => page.locator('[data-told]');
const entries = (page: Page): Locator => page.locator('[data-list] > li');
const count = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: /Evidence tray/ });
const words = (page: Page): Locator => entries(page).locator('[data-words]');

async function keep(page: Page, from: string, to = from): Promise<void> {
  await selectWords(page, from, to);
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(status(page)).toContainText('Kept.');
}

/** A quotation, a paraphrase, and a quotation of another document. */
async function keepThree(page: Page): Promise<void> {
  await page.goto('documents/lamp-report/text/');
  await keep(page, 'Boats on the reef');
  await page.goto('documents/lamp-report/');
  await keep(page, 'Keeper Sorrel', ' was on watch');
  await page.goto('documents/keepers-letters/text/');
  await keep(page, 'was long');
  await page.goto('evidence/');
  await expect(entries(page)).toHaveCount(3);
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file: Download = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('Passages kept on several pages stand in the tray with words, source, place and a way back.', async ({ page }) => {
  await keepThree(page);
  await expect(words(page)).toHaveText(['“Boats on the reef”', 'Keeper Sorrel was on watch', '“was long”']);
  await expect(entries(page).nth(0).locator('[data-kind]')).toHaveText('Full text, quoted');
  await expect(entries(page).nth(1).locator('[data-kind]')).toHaveText(
    'Paraphrase by Reading room, not the document’s own words',
  );
  await expect(entries(page).nth(0).locator('[data-source]')).toContainText('(section 1, para 1).');
  await entries(page).nth(0).getByRole('link', { name: 'Read in place' }).click();
  await expect(page).toHaveURL(/\/reader\/documents\/lamp-report\/text\/#t-/);
  await expect(page.locator(':target')).toContainText('Boats on the reef');
});

test('The number of passages stands in the header once there are any, and nothing moves for it.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await expect(count(page)).toBeHidden();
  const before = await page.getByRole('banner').boundingBox();
  const settings = await page.getByRole('button', { name: 'Appearance and keys' }).boundingBox();
  await keep(page, 'Boats on the reef');
  await expect(count(page)).toHaveAccessibleName('Evidence tray, passages: 1');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  expect(await page.getByRole('banner').boundingBox()).toEqual(before);
  expect(await page.getByRole('button', { name: 'Appearance and keys' }).boundingBox()).toEqual(settings);
  await page.goto('topics/');
  await count(page).click();
  await expect(page.getByRole('heading', { name: 'Evidence tray' })).toBeVisible();
});

test('Passages are put in order with the keyboard, and the order lasts.', async ({ page }) => {
  await keepThree(page);
  await entries(page).nth(2).getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('Moved to place 2 of 3.');
  await expect(entries(page).nth(1).getByRole('button', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entries(page).nth(0).getByRole('button', { name: 'Move down' })).toBeFocused();
  await page.reload();
  await expect(words(page)).toHaveText(['“was long”', '“Boats on the reef”', 'Keeper Sorrel was on watch']);
});

test('Passages are put in order by dragging them.', async ({ page }) => {
  await keepThree(page);
  const handle = entries(page).nth(0).locator('[data-handle]');
  await handle.hover();
  await page.mouse.down();
  const end = await entries(page).nth(1).boundingBox();
  if (!end) throw new Error('The entry is not to be seen.');
  await page.mouse.move(end.x + end.width - 20, end.y + end.height * 0.6, { steps: 5 });
  await page.mouse.up();
  await expect(told(page)).toHaveText('Moved to place 2 of 3.');
  await expect(words(page)).toHaveText(['Keeper Sorrel was on watch', '“Boats on the reef”', '“was long”']);
  await page.reload();
  await expect(words(page).first()).toHaveText('Keeper Sorrel was on watch');
});

test('A remark is kept with its passage.', async ({ page }) => {
  await keepThree(page);
  await entries(page).nth(1).getByRole('textbox', { name: 'Your remark' }).fill('Was he <b>alone</b>?');
  await page.keyboard.press('Tab');
  await expect(told(page)).toHaveText('Remark kept.');
  await page.reload();
  await expect(entries(page).nth(1).getByRole('textbox', { name: 'Your remark' })).toHaveValue('Was he <b>alone</b>?');
});

test('What was removed or emptied is put back.', async ({ page }) => {
  await keepThree(page);
  await entries(page).nth(1).getByRole('button', { name: 'Remove' }).click();
  await expect(entries(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(words(page).nth(1)).toHaveText('Keeper Sorrel was on watch');
  await page.getByRole('button', { name: 'Empty' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(page)).toHaveCount(3);
});

test('Two windows show one tray, and what is being written in one is left alone.', async ({ page, context }) => {
  await keepThree(page);
  const remark = entries(page).nth(0).getByRole('textbox', { name: 'Your remark' });
  await remark.pressSequentially('Half a sen');
  const other = await context.newPage();
  await other.goto('documents/lamp-report/text/');
  await keep(other, 'Nobody could show');
  await expect(entries(page)).toHaveCount(4);
  await expect(count(page)).toHaveAccessibleName('Evidence tray, passages: 4');
  await expect(remark).toBeFocused();
  await expect(remark).toHaveValue('Half a sen');
});

test('The brief is saved as Markdown, HTML and a Word file, in the chosen style.', async ({ page }) => {
  await keepThree(page);
  await page.getByRole('combobox', { name: 'Sources in' }).selectOption('OSCOLA');
  const markdown = await download(page, 'Markdown');
  expect(markdown.name).toBe('evidence-brief.md');
  expect(strFromU8(markdown.bytes)).toContain('> “Boats on the reef”[^1]');
  expect(strFromU8(markdown.bytes)).toContain(
    '[^2]: Vale and Coastal Light Board 1931, section 1, para 2. As paraphrased in Reading room’s digest',
  );
  expect(strFromU8(markdown.bytes)).toContain('‘The lamp of Farpoint \\& its keepers’');
  const html = await download(page, 'HTML');
  expect(strFromU8(html.bytes)).toContain('<blockquote><p>“Boats on the reef”<sup');
  const word = await download(page, 'Word');
  expect(word.name).toBe('evidence-brief.docx');
  const parts = unzipSync(new Uint8Array(word.bytes));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Boats on the reef');
  expect(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())).toContain('section 1, para 2.');
  // The policy of our pages lets no string become a document.
  await page.goto('about:blank');
  const faults = await page.evaluate(
    (files) => files.filter((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')),
    Object.entries(parts).flatMap(([name, bytes]) => (/\.(?:xml|rels)$/.test(name) ? [strFromU8(bytes)] : [])),
  );
  expect(faults, 'every part of the file is well-formed').toEqual([]);
});

test('A tray is shared as a file, and hostile strings in one are words.', async ({ page }) => {
  await keepThree(page);
  const { name, bytes } = await download(page, 'Share as a file');
  expect(name).toBe('evidence-tray.json');
  const tray = JSON.parse(strFromU8(bytes)) as { passages: Record<string, unknown>[] };
  const hostile = {
    ...tray.passages[0],
    id: 'hostile',
    words: ['<img src=x onerror=alert(1)>'],
    note: '</textarea><script>alert(1)</script>',
  };
  const refused = { ...hostile, id: 'refused', link: 'javascript:alert(1)' };
  const file = JSON.stringify({ ...tray, passages: [...tray.passages, hostile, refused] });
  await page.getByRole('button', { name: 'Empty' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tray.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(told(page)).toHaveText('4 added. 1 could not be read.');
  await expect(words(page).nth(3)).toHaveText('“<img src=x onerror=alert(1)>”');
  await expect(page.locator('[data-list] img')).toHaveCount(0);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(told(page)).toContainText('This file is no evidence tray.');
});

test('On paper there is the brief, with numbered notes and its sources, and nothing of the page around it.', async ({ page }) => {
  await keepThree(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Evidence brief' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.locator('#brief-note-1')).toContainText('Vale and Coastal Light Board 1931, section 1, para 1.');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(entries(page).first()).toBeHidden();
});

test('Where the browser keeps nothing, a reader is told why.', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef');
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(status(page)).toHaveText(
    'There is no more room for evidence in this browser. Export what you have, and remove some of it.',
  );
});

test('What is kept and cannot be read is passed over.', async ({ page }) => {
  await keepThree(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('lectern.evidence')) ?? '';
    const kept = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown[];
    localStorage.setItem(key, JSON.stringify([null, { words: 1 }, ...kept]));
  });
  await page.reload();
  await expect(entries(page)).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on the tray, filled and empty, in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('evidence/');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await keepThree(page);
    await entries(page).nth(1).getByRole('button', { name: 'Remove' }).click();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The page of the tray says what it needs.', async ({ page }) => {
    await page.goto('evidence/');
    const note = page.getByRole('main').locator('noscript p');
    await expect(note).toBeVisible();
    await expect(note).toContainText('The tray is kept and shown by JavaScript');
    await expect(page.getByRole('button', { name: 'Word' })).toBeHidden();
    await expect(count(page)).toBeHidden();
  });
});
