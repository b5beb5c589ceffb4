import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { deadAddresses, readPages } from './built-site.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test as base } from './test.ts';

interface Copy {
  readonly folder: string;
  /** Address of a page: `of('topics/index.html')`. */
  readonly of: (file: string) => string;
}

/** The bundle of the fixture library, unpacked into a folder whose name has what addresses must escape. */
const test = base.extend<{ network: undefined }, { copy: Copy }>({
  copy: [
    async ({ siteFolder }, use) => {
      const temporary = mkdtempSync(path.join(tmpdir(), 'lectern-disk-'));
      const zip = path.join(temporary, 'library.zip');
      const folder = path.join(temporary, 'Reading room #1, 100 %');
      execFileSync('node', ['src/cli/bundle.ts', '--content', 'e2e/library', '--out', siteFolder, zip]);
      for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
      await use({ folder, of: (file) => `${pathToFileURL(folder).href}/${file}` });
      rmSync(temporary, { recursive: true });
    },
    { scope: 'worker' },
  ],
  network: [
    async ({ context, offline }, use) => {
      const requests: string[] = [];
      context.on('request', (request) => {
        if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url());
      });
      await use(undefined);
      if (offline) expect(requests, 'a copy on disk asks nobody').toEqual([]);
    },
    { auto: true },
  ],
});

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase, offline: true });

const field = (page: Page) => page.getByRole('main').locator('input[type=search]');

test('A reader opens the library from disk, and goes from a document to a topic and to a passage of it.', async ({
  page,
  copy,
}) => {
  await page.goto(copy.of('index.html'));
  await page.getByRole('main').getByRole('link', { name: 'The lamp of Farpoint & its keepers' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
  await page.locator('.prose a.topic').first().click();
  await expect(page).toHaveURL(copy.of('topics/farpoint-light/index.html'));
  await page.getByRole('main').locator('a[href*="#t-"]').first().click();
  await expect(page).toHaveURL(/documents\/lamp-report\/text\/index\.html#t-\w+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('Every link of every page leads to a file of the copy.', ({ copy }) => {
  const addresses = readPages(copy.folder).flatMap((each) => each.addresses);
  expect(addresses.filter((address) => /^\/|\/(?:[?#]|$)/.test(address) && !/^https?:/.test(address))).toEqual([]);
  expect(deadAddresses(copy.folder, '/')).toEqual([]);
});

test('An earlier address of a document leads to the document.', async ({ page, copy }) => {
  await page.goto(copy.of('documents/lamp-paper/index.html'));
  await expect(page).toHaveURL(copy.of('documents/lamp-report/index.html'));
});

test('The pages look as they do on the web: with their styles and their letters.', async ({ page, copy }) => {
  await page.goto(copy.of('documents/lamp-report/text/index.html'));
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThan(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(253, 253, 251)');
});

test('A note leads back to its place.', async ({ page, copy }) => {
  await page.goto(copy.of('documents/lamp-report/text/index.html'));
  const marker = page.getByRole('link', { name: 'Note 1', exact: true });
  await marker.click();
  await expect(page.locator('#note-1')).toBeVisible();
  await expect(page).toHaveURL(/text\/index\.html(?:#note-1)?$/);
});

test('A card shows what a topic is, and its link leads there.', async ({ page, copy }) => {
  await page.goto(copy.of('documents/lamp-report/index.html'));
  const link = page.locator('.prose a.topic').first();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const card = page.locator('#preview');
  await expect(card).toContainText('The lighthouse on the reef of Farpoint.');
  await card.getByRole('link').click();
  await expect(page).toHaveURL(copy.of('topics/farpoint-light/index.html'));
});

test('A citation is copied as on the web, with the public address of the library.', async ({ page, copy, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(copy.of('documents/lamp-report/index.html'));
  await page.getByText('Cite this', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.locator('[data-cite]').getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('https://lights.example/papers/12');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://library.example/reader/documents/lamp-report/',
  );
});

test('A passage is kept as evidence, leads back to its place, and goes into a Word file.', async ({ page, copy }) => {
  await page.goto(copy.of('documents/lamp-report/index.html'));
  await page.locator('.prose a.self').first().click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: /Evidence tray/ })).toBeVisible();
  await page.goto(copy.of('evidence/index.html'));
  const entry = page.getByRole('main').locator('[data-list] > li');
  await expect(entry).toHaveCount(1);
  await expect(entry.getByRole('link', { name: 'Read in place' })).toHaveAttribute('href', /lamp-report\/index\.html#d-\w+/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word' }).click()]);
  expect(download.suggestedFilename()).toBe('evidence-brief.docx');
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toContain('word/document.xml');
});

test('The chosen appearance holds on the next page.', async ({ page, copy }) => {
  await page.goto(copy.of('topics/index.html'));
  await page.getByRole('button', { name: 'Appearance and keys' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto(copy.of('index.html'));
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('While a reader types, the first results appear, and lead to their pages.', async ({ page, copy }) => {
  await page.goto(copy.of('index.html'));
  await field(page).click();
  await field(page).pressSequentially('keeper');
  const option = page.getByRole('option').first();
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/\/index\.html(?:#[\w-]+)?$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('A search is sent from the first page, and found again on the way back.', async ({ page, copy }) => {
  await page.goto(copy.of('index.html'));
  await field(page).fill('bearing');
  await field(page).press('Enter');
  await expect(page).toHaveURL(copy.of('search/index.html?q=bearing'));
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results? for “bearing”\.$/);
  await field(page).fill('lighthouse');
  await field(page).press('Enter');
  await expect(page).toHaveURL(copy.of('search/index.html?q=lighthouse'));
  await page.goBack();
  await expect(field(page)).toHaveValue('bearing');
});

test.describe('Beside the library on the web', () => {
  test.use({ offline: false });

  test('The first three results are the same.', async ({ page, copy, site }) => {
    for (const query of [
      'keeper',
      'farpoint light',
      'lihgthouse',
      '"seized bearing"',
      'lamp -fog',
      'فنار',
      'why did the lamp fail',
    ]) {
      const asked = `?q=${encodeURIComponent(query)}`;
      const onWeb = await firstResults(page, `${site}search/${asked}`);
      const onDisk = await firstResults(page, copy.of(`search/index.html${asked}`));
      expect(onDisk, query).toEqual(onWeb);
      expect(onWeb.length, query).toBeGreaterThan(0);
    }
  });
});

/** Title and path of the first three results. */
async function firstResults(page: Page, address: string): Promise<(string | undefined)[][]> {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/result/);
  const links = await page
    .locator('[data-results] [data-list] h2 a, [data-results] [data-list] h3 a')
    .evaluateAll((found) => found.map((link) => [link.textContent, (link as HTMLAnchorElement).href]));
  const [root = ''] = address.split('search/');
  return links.slice(0, 3).map(([title, href]) => [title, href?.slice(root.length).replace('index.html', '')]);
}
