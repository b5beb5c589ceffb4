import AxeBuilder from '@axe-core/playwright';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { axeTags } from './axe-tags.ts';
import { documents, field, openFilters, passages, results, status } from './search-page.ts';
import { expect, test } from './test.ts';

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
    await page.getByRole('link', { name: 'Clear filters' }).click();
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
    await page.getByRole('checkbox', { name: /^Topic \d/ }).check();
    await expect(status(page)).toHaveText(/ of .+“parliament”/);
    await page.goBack();
    await expect(status(page)).toHaveText(/^\d+ results for “parliament”/);
    await expect(page.getByRole('checkbox', { name: /^Topic \d/ })).not.toBeChecked();
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

  const naughty = '../shared/data/hostile/blns.json';
  test('Naughty strings are shown as text, and the address keeps them.', async ({ page }) => {
    test.skip(!existsSync(naughty), `${naughty} is not there.`);
    test.setTimeout(120_000);
    const strings = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter((text) => /[<>"'&%{\\]/.test(text));
    await page.goto('search/?q=kirkuk');
    await expect(status(page)).toHaveText(/“kirkuk”/);
    const wrong = await page.evaluate(async (all) => {
      const input = document.querySelector<HTMLInputElement>('main input[type=search]');
      const shown = document.querySelector('[data-results]');
      const found: string[] = [];
      if (!input || !shown) return ['There is no field.'];
      for (const text of all) {
        input.value = `kirkuk ${text}`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        const until = performance.now() + 3000;
        const isShown = (): boolean => document.title.startsWith(input.value.trim().slice(0, 20));
        while (!isShown() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
        await new Promise((resolve) => setTimeout(resolve, 30));
        const kept = new URLSearchParams(location.search).get('q');
        if (kept !== input.value || shown.querySelector('img, script, iframe, video, audio, style, object, embed'))
          found.push(text);
      }
      return found;
    }, strings);
    expect(strings.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('The values of a filter are counted when a reader comes near it, and what that takes is not loaded before.', async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 300 });
    await page.goto('search/?q=kirkuk');
    await expect(documents(page).first()).toBeVisible();
    await openFilters(page);
    await expect(page.getByRole('checkbox', { name: /^Briefing 1/ })).toBeAttached();
    await expect.poll(() => loaded).toContain('facet-kind.pack');
    expect(loaded).not.toContain('facet-topic.pack');
    const topics = page.getByRole('group', { name: 'Topic' });
    await topics.scrollIntoViewIfNeeded();
    await expect.poll(() => loaded).toContain('facet-topic.pack');
    await expect(topics.getByRole('checkbox', { name: /^Iraq \d/ })).toBeVisible();
    await field(page).fill('astronaut');
    await expect(topics).toBeHidden();
  });

  test('The title of the page names the query.', async ({ page }) => {
    await page.goto('search/?q=kirkuk');
    await expect(page).toHaveTitle(/^kirkuk · Search · /);
    await field(page).fill('');
    await expect(page).toHaveTitle(/^Search · /);
  });

  test('A word that is only begun is completed while a reader types, and searched as it is after Enter.', async ({ page }) => {
    await page.goto('search/');
    await field(page).pressSequentially('kirku');
    await expect(passages(page).first().locator('mark').first()).toHaveText('Kirkuk');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\?q=kirku$/);
    await expect(results(page).getByText('Showing results for Kirkuk. Search instead for kirku')).toBeVisible();
  });

  test('The count stays while the filters are still being counted.', async ({ page }) => {
    await page.route('**/facet-*.pack', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
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

test.describe('On the home page', () => {
  test('The first results stand under the field; Escape closes the list and keeps what was typed.', async ({ page }) => {
    await page.goto('./');
    await field(page).fill('kirkuk');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('combobox')).toHaveValue('kirkuk');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=kirkuk$/);
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
        await expect(status(page)).toHaveText(/result|Nothing/);
        if (name !== 'nothing') await openFilters(page);
        expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
      });
    }

    test(`Axe finds nothing in the list under the field of the home page in ${colorScheme}.`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('./');
      await field(page).fill('kirkuk');
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
    await page.goto('./');
    await field(page).fill('kirkuk');
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

  test('Without a connection the search page names that.', async ({ page, context }) => {
    await page.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
    await page.goto('search/', { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await field(page).fill('kirkuk');
    await expect(results(page).getByText('There is no connection')).toBeVisible();
    await context.setOffline(false);
  });

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

test('Searching keeps the content security policy that hosts are told to send.', async ({ page, siteFolder }) => {
  const headers = readFileSync(path.join(siteFolder, '_headers'), 'utf8');
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('search/?q=kirkuk');
  await expect(documents(page).first()).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
