import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { expect, test } from './test.ts';

const results = (page: Page): Locator => page.getByRole('region', { name: 'Results' });
const documents = (page: Page): Locator => results(page).getByRole('heading', { level: 2 }).getByRole('link');
const passages = (page: Page): Locator => results(page).locator('[data-passages] > li');
const status = (page: Page): Locator => results(page).getByRole('status');
const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');

const openFilters = async (page: Page): Promise<void> => {
  const summary = page.getByText(/^Filters/);
  if (!(await page.getByRole('group', { name: 'Kind' }).isVisible())) await summary.click();
};

test.describe('In the header', () => {
  for (const address of ['./', 'documents/cbp-8758/', 'topics/', 'guide/', 'search/']) {
    test(`A slash leads to the first search field of ${address}, and is not typed into it.`, async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('/');
      const first = page.locator('input[type=search]').first();
      await expect(first).toBeFocused();
      await expect(first).toHaveValue('');
      await page.keyboard.type('either/or');
      await expect(first).toHaveValue('either/or');
    });
  }

  test('Nothing but the page itself is loaded before the reader enters a field.', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto('./', { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page
      .getByRole('banner')
      .getByLabel(/^Search/)
      .focus();
    await page.waitForRequest((request) => request.url().endsWith('/pagefind/pagefind.js'));
  });

  test('The first results appear while typing, and the arrow keys and Enter lead to a passage.', async ({ page }) => {
    await page.goto('documents/');
    await page.keyboard.press('/');
    await page.keyboard.type('kirkuk');
    const list = page.getByRole('listbox', { name: 'First results' });
    await expect(list.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = list.getByRole('option', { selected: true });
    await expect(chosen).toHaveCount(1);
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    const address = (await chosen.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });

  test('Escape closes the list and keeps what was typed.', async ({ page }) => {
    await page.goto('topics/');
    await page.keyboard.press('/');
    await page.keyboard.type('kirkuk');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('combobox')).toHaveValue('kirkuk');
  });

  test('Enter leads to the search page.', async ({ page }) => {
    await page.goto('guide/');
    await page.keyboard.press('/');
    await page.keyboard.type('kirkuk');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=kirkuk$/);
    await expect(status(page)).toHaveText(/^\d+ results for “kirkuk”\.$/);
  });
});

test.describe('On the search page', () => {
  test('Results appear while typing, with marked excerpts, and the address holds the query.', async ({ page }) => {
    await page.goto('search/');
    await field(page).pressSequentially('Kirkuk');
    await expect(page).toHaveURL(/\?q=Kirkuk$/);
    await expect(status(page)).toHaveText(/^\d+ results for “Kirkuk”\.$/);
    await expect(passages(page).first().locator('mark').first()).toHaveText('Kirkuk');
    await expect(passages(page).first()).toContainText(/Our digest|Full text/);
    await expect(results(page).getByRole('heading', { name: 'Topics' })).toBeVisible();
  });

  test('A result leads to the very passage.', async ({ page }) => {
    await page.goto('search/?q=kirkuk');
    await passages(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/documents\/.+#[dt]-/);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('Kirkuk');
  });

  test('A question finds what holds some of its words.', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('Why did the Prime Minister of Iraq resign, zebra?')}`);
    await expect(documents(page).first()).toBeVisible();
    await expect(results(page).getByText('No page has “zebra”.')).toBeVisible();
  });

  test('A phrase finds only what holds its words in their order.', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('"prime minister"')}`);
    await expect(passages(page).first().locator('mark')).not.toHaveCount(0);
    for (const words of await passages(page).locator('a').allTextContents())
      expect(words.toLowerCase()).toContain('prime minister');
  });

  test('Filters narrow the results, with counts, and survive a reload.', async ({ page }) => {
    await page.goto('search/?q=kirkuk');
    await expect(status(page)).toHaveText(/^\d+ results for “kirkuk”\.$/);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Briefing/ }).check();
    await expect(status(page)).toHaveText(/^1 of \d+ results for “kirkuk”\.$/);
    await expect(documents(page)).toHaveCount(1);
    await expect(page).toHaveURL(/\?q=kirkuk&kind=briefing$/);
    await page.reload();
    await expect(status(page)).toHaveText(/^1 of \d+ results/);
    await openFilters(page);
    await expect(page.getByRole('checkbox', { name: /^Briefing 1/ })).toBeChecked();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(status(page)).toHaveText(/^\d+ results for “kirkuk”\.$/);
    await expect(page).toHaveURL(/\?q=kirkuk$/);
  });

  test('Back and forward lead through filters and queries.', async ({ page }) => {
    await page.goto('search/?q=kirkuk');
    await expect(status(page)).toHaveText(/“kirkuk”/);
    await field(page).fill('parliament');
    await field(page).press('Enter');
    await expect(status(page)).toHaveText(/“parliament”/);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Topic/ }).check();
    await expect(status(page)).toHaveText(/ of .+“parliament”/);
    await page.goBack();
    await expect(status(page)).toHaveText(/^\d+ results for “parliament”/);
    await expect(page.getByRole('checkbox', { name: /^Topic/ })).not.toBeChecked();
    await page.goBack();
    await expect(status(page)).toHaveText(/“kirkuk”/);
    await expect(field(page)).toHaveValue('kirkuk');
    await page.goForward();
    await expect(field(page)).toHaveValue('parliament');
  });

  test('A topic without a query finds the documents that mention it.', async ({ page }) => {
    await page.goto('search/?topic=kirkuk');
    await expect(documents(page).first()).toBeVisible();
    await expect(status(page)).toHaveText(/^\d of \d+ results\.$/);
  });

  test('An unknown word leads to what there is to find.', async ({ page }) => {
    await page.goto('search/?q=astronaut');
    await expect(status(page)).toHaveText('Nothing found for “astronaut”.');
    await expect(page.getByRole('heading', { name: 'What there is to find' })).toBeVisible();
    await expect(results(page).getByRole('link', { name: 'Iraq, Iranian influence and the death of Soleimani' })).toBeVisible();
  });

  test('More results are shown on demand.', async ({ page }) => {
    await page.goto('search/?q=iraq');
    await expect(documents(page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect(documents(page)).toHaveCount(20);
    await expect(documents(page).nth(10)).toBeFocused();
  });

  for (const hostile of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '&lt;b&gt; {{1}} ${1}']) {
    test(`${hostile} is shown as text.`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(hostile)}`);
      await expect(status(page)).toContainText(`“${hostile}”`);
      await expect(field(page)).toHaveValue(hostile);
      await expect(results(page).locator('img, script')).toHaveCount(0);
    });
  }

  test('The count stays while the filters are still being counted.', async ({ page }) => {
    let filters = 0;
    await page.route('**/*.pf_filter', async (route) => {
      filters += 1;
      if (filters > 1) await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto('search/?q=kirkuk');
    await expect(status(page)).toHaveText(/^\d+ results/);
    await page.waitForTimeout(600);
    await expect(status(page)).toHaveText(/^\d+ results/);
  });

  test('Nothing moves while results come in.', async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
        document.documentElement.dataset.shift = String(
          shifts.reduce((sum, { value }) => sum + value, Number(document.documentElement.dataset.shift ?? 0)),
        );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('search/?q=kirkuk');
    await expect(documents(page).first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(Number(await page.evaluate(() => document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.01);
  });
});

test.describe('Everyone can search', () => {
  const states = {
    results: 'search/?q=death+of+soleimani',
    filtered: 'search/?q=kirkuk&kind=briefing',
    nothing: 'search/?q=astronaut',
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, address] of Object.entries(states)) {
      test(`Axe finds nothing on the search page with ${name} in ${colorScheme}.`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await expect(status(page)).not.toBeEmpty();
        await openFilters(page);
        expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
      });
    }

    test(`Axe finds nothing in the list under the field in ${colorScheme}.`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('documents/');
      await page.keyboard.press('/');
      await page.keyboard.type('kirkuk');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    });
  }

  test('Results and the list under the field fit a screen of 320 pixels.', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('search/?q=kirkuk');
    await expect(documents(page).first()).toBeVisible();
    await openFilters(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goto('topics/');
    await page.keyboard.press('/');
    await page.keyboard.type('kirkuk');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The search page says that it needs JavaScript, and leads to documents and topics.', async ({ page }) => {
    await page.goto('search/?q=kirkuk');
    const note = page.getByRole('main').locator('noscript p');
    await expect(note).toBeVisible();
    await expect(note).toContainText('Searching needs JavaScript');
    await expect(field(page)).toBeHidden();
    await expect(note.locator('a')).toHaveText(['documents', 'topics']);
    await expect(page.getByRole('heading', { name: 'What there is to find' })).toBeVisible();
  });
});

test.describe('Where the index is missing', () => {
  test.use({ expectedConsole: async ({}, use) => use([/pagefind/]) });

  test('The search page says so and offers to try again.', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('search/?q=kirkuk');
    await expect(results(page).getByText('The search index could not be loaded.')).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(documents(page).first()).toBeVisible();
  });
});

test('Searching keeps a strict content security policy.', async ({ page }) => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'";
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('search/?q=kirkuk');
  await expect(documents(page).first()).toBeVisible();
});
