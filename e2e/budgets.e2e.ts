import { documentOfLength } from '../src/cli/bench/pages/document-of-length.ts';
import { visitFirst, type FirstVisit } from '../src/cli/bench/pages/first-visit.ts';
import { countTraffic } from '../src/cli/bench/count-traffic.ts';
import { expect, test } from './test.ts';

/** Visits pages of the site as a browser that knows nothing of it, through a server that compresses as hosts do. */
const visits = test.extend<{ visit: (path: string) => Promise<FirstVisit> }>({
  visit: async ({ browser, site, viewport }, use) => {
    const counter = await countTraffic(site);
    await use((path) => visitFirst(browser, counter, path, viewport ?? { width: 1440, height: 900 }));
    counter.close();
  },
});

visits(
  'A first visit to a document of about 2,400 words loads at most 60 kB, of which 12 are scripts.',
  async ({ visit, siteFolder }) => {
    const { path, words } = documentOfLength(siteFolder, 2400);
    expect(words).toBeGreaterThanOrEqual(2400);
    const { all, scripts, blocking } = await visit(path);
    expect(scripts).toBeLessThanOrEqual(12_000);
    expect(all).toBeLessThanOrEqual(60_000);
    expect(blocking).toEqual([]);
  },
);

visits('A topic that all documents speak of loads at most 80 kB.', async ({ visit }) => {
  const { all, scripts, blocking } = await visit('topics/iran/');
  expect(scripts).toBeLessThanOrEqual(12_000);
  expect(all).toBeLessThanOrEqual(80_000);
  expect(blocking).toEqual([]);
});

visits('An English page loads the two fonts of its text and no other.', async ({ page, visit }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname.replace(/^.*\/|\..*$/g, '')));
  await page.goto('documents/iran-scuffles-with-the-us/', { waitUntil: 'networkidle' });
  expect(loaded.filter((name) => /^(?:serif|naskh)/.test(name)).sort()).toEqual(['serif', 'serif-italic']);
  const { fonts } = await visit('documents/iran-scuffles-with-the-us/');
  expect(fonts).toBeLessThanOrEqual(20_000);
});

for (const path of ['./', 'documents/cbp-8758/', 'topics/iran/', 'timeline/', 'search/'])
  test(`Nothing that ${path} loads keeps it from being shown.`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    const loaded = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus?: string })[]).map(
        ({ name, renderBlockingStatus }) => ({ name, renderBlockingStatus }),
      ),
    );
    expect(loaded.filter(({ renderBlockingStatus }) => renderBlockingStatus !== 'non-blocking')).toEqual([]);
    expect(loaded.length).toBeGreaterThan(2);
    expect(await page.locator('head link[rel="stylesheet"]').count()).toBe(0);
  });
