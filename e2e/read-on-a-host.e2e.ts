import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureBase, fixtureSites } from './sites.ts';
import { serveStatically } from './static-host.ts';
import { documents, field } from './search-page.ts';
import { testOnHost } from './test-on-host.ts';
import { expect } from './test.ts';

/** Tests on a host that sends what `_headers` says and leads on as `_redirects` says, below its top. */
const test = testOnHost(() => serveStatically(fixtureSites.public, fixtureBase));

/** What the build tells hosts to send. */
const policy = (): string | undefined =>
  /Content-Security-Policy: (.*)/.exec(readFileSync(path.join(fixtureSites.public, '_headers'), 'utf8'))?.[1];

const passage = (): string =>
  /<p[^>]*\sid="(t-\w+)"/.exec(
    readFileSync(path.join(fixtureSites.public, 'documents/lamp-report/text/index.html'), 'utf8'),
  )?.[1] ?? '';

test('Under the policy of the headers a reader reads, follows links, sees cards, keeps evidence and searches.', async ({
  page,
}) => {
  const response = await page.goto('./');
  expect(await response?.headerValue('content-security-policy')).toBe(policy());
  expect(await response?.headerValue('referrer-policy')).toBe('no-referrer');
  await page.getByRole('main').getByRole('link', { name: 'The lamp of Farpoint & its keepers' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
  const topic = page.locator('.prose a.topic').first();
  await topic.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#preview')).toContainText('The lighthouse on the reef of Farpoint.');
  await page.keyboard.press('Escape');
  await page.locator('.prose a.self').first().click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: /Evidence tray/ })).toBeVisible();
  await page.goto('evidence/');
  await expect(page.getByRole('main').locator('[data-list] > li')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.goto('search/');
  await field(page).fill('seized bearing');
  await field(page).press('Enter');
  await documents(page).first().click();
  await expect(page).toHaveURL(/\/reader\/documents\/lamp-report\//);
});

test('Files whose name changes with their content are kept for a year, every other is asked for again; text comes packed.', async ({
  page,
}) => {
  const seen = new Map<string, string | undefined>();
  page.on('response', (response) => seen.set(new URL(response.url()).pathname, response.headers()['cache-control']));
  await page.goto('search/?q=lamp', { waitUntil: 'networkidle' });
  for (const [address, kept] of seen)
    expect([address, kept]).toEqual([
      address,
      address.startsWith(`${fixtureBase}assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ]);
  expect(seen.size).toBeGreaterThan(10);
  const worker = await page.request.get('sw.js');
  expect([worker.status(), worker.headers()['cache-control'], worker.headers()['content-encoding']]).toEqual([
    200,
    'no-cache',
    'gzip',
  ]);
});

test('What hosts read is no page, and the page for what is missing leads back below the top of the host.', async ({
  page,
  host,
}) => {
  expect((await page.request.get('_headers')).status()).toBe(404);
  const missing = await page.request.get('documents/none/');
  expect([missing.status(), missing.headers()['content-security-policy']]).toEqual([404, policy()]);
  expect(await missing.text()).toContain(`href="${fixtureBase}topics/"`);
  expect((await page.request.get(new URL('/topics/', host.url).href)).status()).toBe(404);
});

test('The host sends a former address on for good, and the place that a link names is kept.', async ({ page }) => {
  const answer = await page.request.get('documents/lamp-paper/text', { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, `${fixtureBase}documents/lamp-report/text/`]);
  await page.goto(`documents/lamp-paper/text/#${passage()}`);
  await expect(page).toHaveURL(new RegExp(`/documents/lamp-report/text/#${passage()}$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('With a service worker', () => {
  test.use({ serviceWorkers: 'allow', expectedConsole: async ({}, use) => use([/net::ERR_/]) });

  test('The library is kept under the policy of the headers, and read and searched without a connection.', async ({
    page,
    context,
  }) => {
    await page.goto('about/');
    await expect(page.locator('[data-offline-line]')).toContainText('kept on this device', { timeout: 20_000 });
    await context.setOffline(true);
    await page.goto('documents/lamp-paper/text/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
    await page.goto('search/?q=seized+bearing');
    await expect(documents(page).first()).toBeVisible();
  });
});
