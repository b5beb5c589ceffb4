import type { Page } from '@playwright/test';
import { documents, field } from './search-page.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test as base } from './test.ts';

/** A page whose browser may complain of what is refused; but no script of ours may break. */
const test = base.extend<{ lossy: Page }>({
  lossy: async ({ browser, site }, use) => {
    const context = await browser.newContext({ baseURL: site, viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const broken: string[] = [];
    // Pagefind tells of some losses twice, once to nobody.
    context.on('weberror', (fault) => fault.error().message.startsWith('Failed to load ') || broken.push(fault.error().message));
    await use(await context.newPage());
    expect(broken).toEqual([]);
    await context.close();
  },
});

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase });
test.skip(({ viewport }) => viewport?.width !== 1440, 'What is lost does not depend on the screen.');
test.describe.configure({ timeout: 90_000 });

/** What a reader does on a page that loads more than the page. */
type Act = (page: Page) => Promise<void>;

const act = {
  read: async (page: Page) => {
    await page.goto('documents/lamp-report/text/');
    await page.getByText('Cite this', { exact: true }).first().click();
    await page.locator('.prose a.topic').first().hover();
  },
  suggest: async (page: Page) => {
    await page.goto('documents/lamp-report/');
    await page.keyboard.press('/');
    await page.keyboard.type('lamp');
  },
  search: async (page: Page) => {
    await page.goto('search/?q=lamp');
  },
} satisfies Readonly<Record<string, Act>>;

/** The files that an act loads, but for the page itself. */
async function filesOf(page: Page, does: Act): Promise<string[]> {
  const asked = new Set<string>();
  const note = (request: { url: () => string; isNavigationRequest: () => boolean }): void => {
    if (!request.isNavigationRequest()) asked.add(request.url().split('?')[0] ?? '');
  };
  page.on('request', note);
  await does(page);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return [...asked].sort();
}

/** Does something with each of these files refused in turn. */
async function withoutEach(
  { page, files, isMissing = false }: { page: Page; files: readonly string[]; isMissing?: boolean },
  does: (file: string) => Promise<void>,
): Promise<void> {
  for (const file of files) {
    const pattern = (url: URL): boolean => url.href.split('?')[0] === file;
    await page.route(pattern, (route) =>
      isMissing ? route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' }) : route.abort(),
    );
    await test.step(`without ${new URL(file).pathname}`, () => does(file));
    await page.unroute(pattern);
  }
}

const failure = /could not be loaded/;

test('Whichever file of a page is lost, its text is read and its links lead on.', async ({ lossy: page }) => {
  const files = await filesOf(page, async () => {
    await act.read(page);
    await expect(page.locator('#preview')).toBeVisible();
  });
  expect(files.filter((file) => file.includes('/data/previews/'))).not.toEqual([]);
  await withoutEach({ page, files }, async () => {
    await act.read(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.prose p').first()).toBeVisible();
    await page.locator('.prose a.topic').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Farpoint Light');
  });
});

test('Whichever file of the search is lost, the search works without it or says that it cannot.', async ({ lossy: page }) => {
  const files = await filesOf(page, act.search);
  expect(files.length).toBeGreaterThan(12);
  const said: string[] = [];
  await withoutEach({ page, files }, async (file) => {
    await act.search(page);
    const told = page.getByRole('main').getByText(failure).filter({ visible: true });
    await expect(documents(page).or(told).first()).toBeVisible();
    if (await told.isVisible()) said.push(file);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  });
  const needed = files.filter((file) => /pagefind\/(?!facet-)/.test(file));
  expect(said.filter((file) => file.includes('pagefind/'))).toEqual(needed);
});

test('Whichever file is lost while a reader types, results appear, or it is said that they cannot.', async ({ lossy: page }) => {
  // Styles and letters are lost in the tests above.
  const files = (await filesOf(page, act.suggest)).filter((file) => !/\.(?:css|woff2)$/.test(file));
  expect(files.length).toBeGreaterThan(12);
  await withoutEach({ page, files, isMissing: true }, async () => {
    await act.suggest(page);
    const dialog = page.getByRole('dialog', { name: 'Search the library' });
    if (!(await dialog.isVisible())) {
      // The link in the head of the page needs no script.
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await expect(field(page)).toBeVisible();
      return;
    }
    await expect(
      dialog
        .getByRole('option')
        .or(dialog.getByText(failure).filter({ visible: true }))
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=lamp/);
  });
});
