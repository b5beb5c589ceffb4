import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { documents, field as pageField, passages, status } from './search-page.ts';
import { expect, test } from './test.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search the library' });
const field = (page: Page): Locator => dialog(page).locator('input');
const options = (page: Page): Locator => dialog(page).getByRole('listbox', { name: 'First results' }).getByRole('option');

const openAndType = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
};

for (const address of ['./', 'documents/cbp-8758/', 'topics/', 'guide/', 'no-such-page/']) {
  test.describe(`On ${address}`, () => {
    test.use({ expectedConsole: async ({}, use) => use(address.startsWith('no') ? [/404/] : []) });

    for (const key of ['/', 'Control+k', 'Meta+k']) {
      test(`${key} opens the search and is not typed into it.`, async ({ page }) => {
        await page.goto(address);
        await page.keyboard.press(key);
        await expect(field(page)).toBeFocused();
        await expect(field(page)).toHaveValue('');
        await page.keyboard.type('either/or');
        await expect(field(page)).toHaveValue('either/or');
      });
    }
  });
}

test('On the search page the same keys lead to its field.', async ({ page }) => {
  await page.goto('search/');
  for (const key of ['/', 'Control+k']) {
    await pageField(page).blur();
    await page.keyboard.press(key);
    await expect(pageField(page)).toBeFocused();
    await expect(pageField(page)).toHaveValue('');
  }
});

test('Where single keys are turned off a slash does nothing, and Control K still opens the search.', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('lectern.shortcuts', 'off');
  });
  await page.goto('topics/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('The link in the header opens the search, and Close, Escape and a click beside it close it.', async ({ page }) => {
  await page.goto('topics/');
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  for (const close of [
    () => dialog(page).getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(5, 700),
  ]) {
    await link.click();
    await expect(field(page)).toBeFocused();
    await close();
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  }
});

test('Nothing of the search is loaded before the reader opens it.', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('./', { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((path) => /pagefind|suggest|open-engine|\/data\/search/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await page.waitForRequest((request) => request.url().endsWith('/pagefind/pagefind.js'));
  expect(loaded.slice(before).some((path) => path.endsWith('/pagefind/lexicon.pack'))).toBe(true);
});

test('The first results appear while typing, are announced, and the arrow keys and Enter lead to one.', async ({ page }) => {
  await page.goto('documents/');
  await openAndType(page, 'kirkuk');
  await expect(options(page).first()).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results for “kirkuk”\.$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = dialog(page).getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  const address = (await chosen.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('A word that is only begun is completed.', async ({ page }) => {
  await page.goto('documents/');
  await openAndType(page, 'kirk');
  await expect(options(page).first()).toContainText('Kirkuk');
});

test('What is found by another name says so.', async ({ page }) => {
  await page.goto('documents/');
  await openAndType(page, 'hashd al-shaabi');
  await expect(options(page).first()).toContainText('Popular Mobilisation Units');
  await expect(options(page).first()).toContainText('also “hashd al-shaabi”');
  await expect(dialog(page).getByText('found as “').first()).toBeVisible();
});

test('A misspelled word is named, and its meaning searched.', async ({ page }) => {
  await page.goto('documents/');
  await openAndType(page, 'kirkuk rokcet ');
  await expect(dialog(page).getByRole('status')).toHaveText(/^No page has “rokcet”\. \d+ results for “kirkuk rocket”\.$/i);
});

test('Enter without a choice leads to the search page.', async ({ page }) => {
  await page.goto('guide/');
  await openAndType(page, 'kirkuk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=kirkuk$/);
  await expect(status(page)).toHaveText(/^\d+ results for “kirkuk”\.$/);
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
});

test('What was typed stays for the next time, and is replaced by typing.', async ({ page }) => {
  await page.goto('topics/');
  await openAndType(page, 'kirkuk');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('kirkuk');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type('parliament');
  await expect(field(page)).toHaveValue('parliament');
});

test('A result on the page at hand closes the search and leads to its place, there as well if one is there already.', async ({
  page,
}) => {
  await page.goto('documents/iran-scuffles-with-the-us/');
  for (const turn of [1, 2]) {
    await openAndType(page, 'setbacks arrests');
    const here = options(page).and(page.locator('[href*="/documents/iran-scuffles-with-the-us/#d-"]'));
    await here.first().click();
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(/\/documents\/iran-scuffles-with-the-us\/#d-/);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Marked places' }), `turn ${String(turn)}`).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing in the open search in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('documents/');
    await page.keyboard.press('/');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await page.keyboard.type('kirkuk');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test('The open search fits a screen of 320 pixels.', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('topics/');
  await openAndType(page, 'kirkuk');
  await expect(options(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const box = await dialog(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
});

test.describe('Where there is no index', () => {
  test.use({ expectedConsole: async ({}, use) => use([/pagefind/]) });

  test('The search says so, and finds it once it is there.', async ({ page }) => {
    await page.route('**/pagefind/*.pack', (route) => route.fulfill({ status: 404 }));
    await page.goto('topics/');
    await openAndType(page, 'kirkuk');
    await expect(dialog(page).getByRole('status')).toHaveText(/^The search index could not be loaded\./);
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await page.unroute('**/pagefind/*.pack');
    await page.keyboard.type(' ');
    await expect(options(page).first()).toBeVisible();
  });

  test('Without a connection the search names that.', async ({ page, context }) => {
    await page.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
    await page.goto('topics/', { waitUntil: 'networkidle' });
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/'));
    await page.keyboard.press('/');
    await failed;
    await context.setOffline(true);
    await page.keyboard.type('kirkuk');
    await expect(dialog(page).getByRole('status')).toHaveText(/^There is no connection/);
    await context.setOffline(false);
  });
});

test('Where the browser keeps nothing, searching works all the same.', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Not here.', 'SecurityError');
        },
      });
  });
  await page.goto('documents/');
  await openAndType(page, 'kirkuk');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(documents(page).first()).toBeVisible();
  await passages(page).first().getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The link in the header leads to the search page.', async ({ page }) => {
    await page.goto('topics/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
