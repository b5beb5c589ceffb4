import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('The topics can be seen by kind, from A to Z and as a map.', async ({ page }) => {
  await page.goto('topics/');
  const views = page.getByRole('navigation', { name: 'Views of the topics' });
  for (const [view, title] of [
    ['A to Z', 'Topics from A to Z'],
    ['Map', 'Map of topics'],
    ['By kind', 'Topics'],
  ] as const) {
    await views.getByRole('link', { name: view }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(views.locator('[aria-current=page]')).toHaveText(view);
  }
});

test('Another name leads to its topic; a misprint and a short name say that they are one.', async ({ page }) => {
  await page.goto('topics/a-to-z/');
  await expect(entry(page, 'Hash al-Shaabi')).toHaveText(/misprint, see\s+Popular Mobilisation Units/);
  await expect(entry(page, 'Salih')).toHaveText(/may mean\s+Barham Salih/);
  await entry(page, 'Hashd Shaabi').getByRole('link', { name: 'Popular Mobilisation Units' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Popular Mobilisation Units');
});

test('A letter leads to the names that begin with it, and one without names leads nowhere.', async ({ page }) => {
  await page.goto('topics/a-to-z/');
  const letters = page.getByRole('navigation', { name: 'Letters' });
  await letters.getByRole('link', { name: 'Q', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Q', exact: true })).toBeInViewport();
  await expect(letters.getByText('X', { exact: true })).toBeVisible();
  await expect(letters.getByRole('link', { name: 'X', exact: true })).toHaveCount(0);
});

test('Names in other scripts have sections of their own, with language and direction.', async ({ page }) => {
  await page.goto('topics/a-to-z/');
  const arabic = page.getByRole('region', { name: 'Arabic script' });
  await expect(arabic.getByText('الحشد الشعبي')).toHaveAttribute('lang', 'ar');
  await expect(arabic.getByText('الحشد الشعبي')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('region', { name: 'Cyrillic script' }).getByText('Касем Сулеймани')).toHaveAttribute('lang', 'ru');
});

test('The names from A to Z fit a screen of 320 pixels.', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('topics/a-to-z/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('A topic on the map shows its ties when it has the focus, and leads to its page.', async ({ page }) => {
  await page.goto('topics/map/');
  const topic = page.getByRole('link', { name: /^Qassem Soleimani: Person, \d+ passages$/ });
  const reach = page.locator('.spot', { has: topic }).locator('.reach');
  await expect(reach).toBeHidden();
  await page.keyboard.press('Tab');
  await topic.focus();
  await expect(reach).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qassem Soleimani');
});

test('No name on the map covers another in the fonts of the page.', async ({ page }) => {
  await page.goto('topics/map/');
  await page.evaluate(() => document.fonts.ready);
  const names = await page.locator('.map text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { name: text.textContent, left, right, top, bottom };
    }),
  );
  expect(names.length).toBeGreaterThan(40);
  const covered = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom - 2 && two.top < one.bottom - 2)
      .map((two) => [one.name, two.name]),
  );
  expect(covered).toEqual([]);
});

test('The table says what the map shows, and leads to the topics that one stands with.', async ({ page }) => {
  await page.goto('topics/map/');
  await page.getByRole('link', { name: 'The same as a table' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Quds Force' }) });
  await row.getByRole('link', { name: /^Qassem Soleimani \d+ shared passages$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quds Force');
  await expect(page.locator(':target')).toHaveText('Topics it stands with');
});

/** The line of the index that begins with a name. */
function entry(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.locator(':scope > bdi').getByText(name, { exact: true }) });
}
