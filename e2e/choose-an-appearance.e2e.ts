import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Appearance and keys' });
const open = (page: Page): Promise<void> => page.getByRole('button', { name: 'Appearance and keys' }).click();
const background = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const [paper, night] = ['rgb(253, 253, 251)', 'rgb(19, 23, 22)'];

test('A reader chooses dark pages, and they are dark on the next page.', async ({ page }) => {
  await page.goto('topics/');
  expect(await background(page)).toBe(paper);
  await open(page);
  await panel(page).getByRole('radio', { name: 'Dark' }).check();
  expect(await background(page)).toBe(night);
  await page.goto('documents/');
  expect(await background(page)).toBe(night);
});

test.describe('Where the system has dark pages', () => {
  test.use({ colorScheme: 'dark' });

  test('They are dark without a choice, and light where a reader says so.', async ({ page }) => {
    await page.goto('topics/');
    expect(await background(page)).toBe(night);
    await open(page);
    await expect(panel(page).getByRole('radio', { name: 'As the system has it' })).toBeChecked();
    await panel(page).getByRole('radio', { name: 'Light' }).check();
    expect(await background(page)).toBe(paper);
  });
});

test('Single keys do nothing once a reader has turned them off.', async ({ page }) => {
  await page.goto('topics/');
  await open(page);
  await panel(page).getByRole('radio', { name: 'Do nothing' }).check();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search the library' })).toBeHidden();
});

test('The panel opens, is gone through and closed with the keyboard alone.', async ({ page }) => {
  await page.goto('topics/');
  await page.getByRole('button', { name: 'Appearance and keys' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Appearance and keys' })).toBeFocused();
});
