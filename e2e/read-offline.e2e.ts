import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeServiceWorker } from '../src/cli/offline/write-service-worker.ts';
import { axeTags } from './axe-tags.ts';
import { startHost, type LibraryHost } from './library-host.ts';
import { selectWords } from './select-words.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { testOnHost } from './test-on-host.ts';
import { expect } from './test.ts';

/** Tests on a host of the fixture library, which a test may cut off. Browsers print each request that fails for it. */
const test = testOnHost(() => startHost(fixtureSites.public));

test.use({ serviceWorkers: 'allow', expectedConsole: async ({}, use) => use([/net::ERR_/]) });
test.describe.configure({ timeout: 60_000 });

test.beforeEach(async ({ host }) => {
  await host.restore();
  host.publish(fixtureSites.public);
});

const line = (page: Page): Locator => page.locator('[data-offline-line]');
const kept = (page: Page): Locator => page.getByRole('region', { name: 'On this device' });

async function keepBy(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(line(page)).toContainText('This library is kept on this device for reading offline:', {
    timeout: 20_000,
  });
}

async function cutOff(context: BrowserContext, host: LibraryHost): Promise<void> {
  await host.cutOff();
  await context.setOffline(true);
}

const paths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test('After one visit a reader reads, follows links and searches without a connection, and comes back.', async ({
  page,
  context,
  host,
}) => {
  await keepBy(page, 'about/');
  await cutOff(context, host);
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.getByRole('link', { name: 'The lamp of Farpoint & its keepers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
  await page.getByRole('link', { name: 'Full text', exact: true }).first().click();
  await expect(page).toHaveURL(/\/documents\/lamp-report\/text\/$/);
  await page.getByRole('main').getByRole('link', { name: 'Farpoint Light' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Farpoint Light');
  await page.goto('search/?q=seized+bearing');
  const found = page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 2 }).getByRole('link');
  await expect(found.first()).toHaveText('The lamp of Farpoint & its keepers');
  await found.first().click();
  await expect(page).toHaveURL(/lamp-report/);
  await page.goBack();
  await expect(found.first()).toBeVisible();
  await host.restore();
  await context.setOffline(false);
  await page.goto('documents/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents');
  await expect(page.locator('html')).not.toHaveClass(/no-connection/);
});

test('Without a connection words are copied with their source, kept, and saved as a Word file.', async ({
  page,
  context,
  host,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepBy(page, 'about/');
  await cutOff(context, host);
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef');
  await page.getByRole('button', { name: 'Copy as evidence' }).click();
  await expect(page.locator('[data-evidence-status]')).toHaveText('Quotation and source copied: section 1, para 1.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '(section 1, para 1).\nhttps://library.example/reader/',
  );
  await page.getByRole('button', { name: 'Keep as evidence' }).click();
  await page.goto('evidence/');
  await expect(page.locator('[data-list] [data-words]')).toHaveText('“Boats on the reef”');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  expect((await saved).suggestedFilename()).toBe('evidence-brief.docx');
});

test('The page on which the library was kept can be searched at once, and no page loads the index before that.', async ({
  page,
  context,
  host,
}) => {
  const loaded: string[] = [];
  context.on('request', (request) => {
    if (!request.serviceWorker()) loaded.push(new URL(request.url()).pathname);
  });
  await keepBy(page, './');
  expect(loaded.filter((name) => name.includes('/pagefind/'))).toEqual([]);
  await cutOff(context, host);
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  await expect(page.getByRole('listbox', { name: 'First results' }).getByRole('option').first()).toBeVisible();
});

test('A reader sees what is kept, and removes it for good.', async ({ page, host }) => {
  await keepBy(page, './');
  await line(page).getByRole('button', { name: 'What is kept' }).click();
  await expect(kept(page).getByRole('status')).toHaveText('The library is kept on this device.');
  const fact = (name: string): Locator => kept(page).locator('dl > div', { hasText: name }).locator('dd');
  const { bytes, files } = JSON.parse(readFileSync(path.join(host.folder, 'data/offline.json'), 'utf8')) as Record<
    string,
    number
  >;
  expect((await paths(page)).filter((name) => name !== `${fixtureBase}pages`)).toHaveLength(Number(files) + 1);
  await expect(fact('Documents')).toHaveText('2');
  await expect(fact('Topics')).toHaveText('2');
  await expect(fact('Search')).toHaveText(/^all of the library, \d+(\.\d)? [MK]B$/i);
  await expect(fact('Size')).toHaveText(`${(Number(bytes) / 1e6).toFixed(1).replace('.0', '')} MB`);
  await expect(fact('Kept since')).toContainText(String(new Date().getFullYear()));
  await kept(page).getByRole('button', { name: 'Remove from this device' }).click();
  await expect(kept(page).getByRole('status')).toHaveText('The library is not kept on this device.');
  expect(await paths(page)).toEqual([]);
  await page.goto('documents/');
  await page.waitForTimeout(1_500);
  expect(await paths(page)).toEqual([]);
});

test('A reader keeps what they removed, at once or on another visit.', async ({ page, context, host }) => {
  await keepBy(page, './');
  await page.goto('offline/');
  const remove = kept(page).getByRole('button', { name: 'Remove from this device' });
  const keep = kept(page).getByRole('button', { name: 'Keep on this device' });
  await remove.click();
  await keep.click();
  await expect(remove).toBeVisible();
  await remove.click();
  await expect(keep).toBeVisible();
  await page.goto('offline/');
  await keep.click();
  await expect(kept(page).getByRole('status')).toHaveText('The library is kept on this device.');
  await cutOff(context, host);
  await page.goto('documents/lamp-report/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
});

test('Without a connection a page that is not kept says so, and an address without its slash leads on.', async ({
  page,
  context,
  host,
}) => {
  await keepBy(page, './');
  await cutOff(context, host);
  await page.goto('documents/unheard-of/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on this device');
  await page.goto('documents/lamp-report');
  await expect(page).toHaveURL(/\/documents\/lamp-report\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
});

test('Links that lead out of the library say that they need a connection while there is none.', async ({
  page,
  context,
  host,
}) => {
  await keepBy(page, 'documents/lamp-report/');
  const outside = page.getByRole('main').getByRole('link', { name: 'lights.example' });
  const told = page.getByText('There is no connection.');
  await expect(outside).toHaveAccessibleDescription('');
  await expect(told).toBeHidden();
  await context.setOffline(true);
  await expect(outside).toHaveAccessibleDescription('Needs a connection.');
  await expect(told).toBeVisible();
  await context.setOffline(false);
  await expect(outside).toHaveAccessibleDescription('');
  // The device has a network, but the library cannot be reached over it.
  await host.cutOff();
  await page.reload();
  await expect(told).toBeVisible();
  await expect(outside).toHaveAccessibleDescription('Needs a connection.');
});

test('A newer version waits until a reader reloads, and another open page keeps its files until it is closed.', async ({
  page,
  context,
  host,
}) => {
  const leftover = path.join(host.folder, 'assets/only-in-the-first.js');
  writeFileSync(leftover, 'export const first = true;\n');
  const published = path.join(host.folder, 'data/published.json');
  writeFileSync(published, '"first"\n');
  await writeServiceWorker(host.folder, { documents: 2, topics: 2 });
  await keepBy(page, 'about/');
  const other = await context.newPage();
  await other.goto('topics/');

  rmSync(leftover);
  writeFileSync(published, '"second"\n');
  const document = path.join(host.folder, 'documents/lamp-report/index.html');
  writeFileSync(document, readFileSync(document, 'utf8').replace('stood dark for two hours', 'stood dark for three hours'));
  await writeServiceWorker(host.folder, { documents: 2, topics: 2 });
  await page.goto('documents/lamp-report/');
  await expect(line(page)).toContainText('A newer version of this library is ready.');
  await expect(page.getByText('stood dark for two hours')).toBeVisible();
  await page.reload();
  await expect(page.getByText('stood dark for two hours')).toBeVisible();
  await line(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('stood dark for three hours')).toBeVisible();
  await expect(line(page)).toBeEmpty();

  const ask = (asking: Page, file: string): Promise<string | number> =>
    asking.evaluate(async (address) => {
      const answer = await fetch(address);
      return answer.ok ? await answer.text() : answer.status;
    }, `${host.url}${file}`);
  await expect(line(other)).toContainText('A newer version of this library is ready.');
  expect(await ask(other, 'assets/only-in-the-first.js')).toBe('export const first = true;\n');
  expect(await ask(other, 'data/published.json')).toBe('"first"\n');
  expect(await ask(page, 'data/published.json')).toBe('"second"\n');
  await other.close();
  await page.goto('topics/');
  await expect.poll(() => paths(page)).not.toContain(`${fixtureBase}assets/only-in-the-first.js`);
});

test('A newer version takes over by itself once no page is open, with nothing asked.', async ({ page, context, host }) => {
  await keepBy(page, 'about/');
  const document = path.join(host.folder, 'documents/lamp-report/index.html');
  writeFileSync(document, readFileSync(document, 'utf8').replace('stood dark for two hours', 'stood dark for three hours'));
  await writeServiceWorker(host.folder, { documents: 2, topics: 2 });
  await page.reload();
  await expect(line(page)).toContainText('A newer version of this library is ready.');
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto('about:blank');
    await next.goto('documents/lamp-report/');
    await expect(next.getByText('stood dark for three hours')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(line(next)).toBeEmpty();
});

test('A large library is kept only when the reader says so.', async ({ page, host }) => {
  const file = path.join(host.folder, 'data/offline.json');
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), bytes: 34_000_000 }));
  await page.goto('about/');
  await expect(line(page)).toContainText('Keep this library on this device for reading offline? It takes 34 MB.');
  expect(await paths(page)).toEqual([]);
  await line(page).getByRole('button', { name: 'Keep' }).click();
  await expect(line(page)).toContainText('This library is kept on this device');
});

test.describe('A browser that is set to save data', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  });

  test('Is asked first, and not again after a no.', async ({ page }) => {
    await page.goto('about/');
    await line(page).getByRole('button', { name: 'No' }).click();
    await expect(line(page)).toBeEmpty();
    await page.goto('topics/');
    await page.waitForTimeout(1_500);
    await expect(line(page)).toBeEmpty();
    expect(await paths(page)).toEqual([]);
  });
});

test('A private build at the same address keeps nothing and removes what was kept.', async ({ page, host }) => {
  await keepBy(page, './');
  host.publish(fixtureSites.private);
  expect(existsSync(path.join(host.folder, 'data/offline.json'))).toBe(false);
  await page.goto('documents/keepers-letters/');
  await expect(page.getByText('Private build, not for publishing.')).toBeVisible();
  await expect.poll(() => paths(page)).toEqual([]);
  await page.goto('offline/');
  await expect(page.getByText('A private build keeps nothing on a device')).toBeVisible();
  await expect(kept(page)).toHaveCount(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('A browser without service workers shows every page, and why it keeps none.', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('documents/lamp-report/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Reading offline' }).click();
  await expect(kept(page).getByRole('status')).toContainText('This browser keeps no pages here');
  await expect(kept(page).getByRole('button')).toHaveCount(0);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The page on reading offline says what it needs.', async ({ page }) => {
    await page.goto('offline/');
    await expect(kept(page)).toContainText('Keeping the library needs JavaScript');
    await expect(kept(page).getByRole('button')).toHaveCount(0);
  });
});

test('A device can put the library among its applications.', async ({ page, host }) => {
  await page.goto('./');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  expect(address).toBe(`${fixtureBase}manifest.webmanifest`);
  const manifest = (await (await page.request.get('manifest.webmanifest')).json()) as {
    icons: { src: string; type: string }[];
    name: string;
    start_url: string;
    theme_color: string;
  };
  expect(manifest).toMatchObject({ name: 'Reading room', start_url: fixtureBase, scope: fixtureBase });
  await expect(page.locator('meta[name=theme-color]').first()).toHaveAttribute('content', manifest.theme_color);
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(new URL(src, host.url).href);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on the pages and the line of what is kept in ${colorScheme}, and they fit the screen.`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await keepBy(page, './');
    const check = async (): Promise<void> => {
      expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    };
    await check();
    await page.setViewportSize({ width: 320, height: 700 });
    await check();
    await page.goto('offline/');
    await expect(kept(page).getByRole('status')).toHaveText('The library is kept on this device.');
    await page.context().setOffline(true);
    await expect(page.getByText(/^There is no connection\./)).toBeVisible();
    await check();
    await page.goto('offline/not-kept/');
    await check();
  });
}
