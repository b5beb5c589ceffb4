import type { BrowserContext, Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documents, field } from './search-page.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { serveStatically } from './static-host.ts';
import { expect, test } from './test.ts';

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase });

const pages = (): string[] =>
  readdirSync(fixtureSites.public, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/(?:^|(?<=\/))index\.html$/, ''));

interface Proxy {
  readonly server: string;
  /** What was asked of others, by any page or worker. */
  readonly asked: string[];
  readonly close: () => void;
}

/** A way to the rest of the world that leads nowhere, and notes who wanted to go there. */
async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, server: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close: () => server.close() };
}

/** Reads as a reader does: every page, then everything that loads more. */
async function useAll(context: BrowserContext, page: Page): Promise<void> {
  for (const each of pages()) await page.goto(each);
  await page.goto('documents/lamp-report/');
  await page.locator('.prose a.topic').first().hover();
  await expect(page.locator('#preview')).toBeVisible();
  await page.locator('.prose a.self').first().click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: /Evidence tray/ })).toBeVisible();
  await page.getByText('Cite this', { exact: true }).click();
  await page.goto('evidence/');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word' }).click()]);
  await page.goto('search/?q=lamp');
  await expect(documents(page).first()).toBeVisible();
  await field(page).fill('keeper');
  await field(page).press('Enter');
  await expect(documents(page).first()).toBeVisible();
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null);
  await context.setOffline(true);
  await page.goto('search/?q=lamp');
  await expect(documents(page).first()).toBeVisible();
  await context.setOffline(false);
}

test('Whatever a reader does on any page, nobody but the site is asked for anything.', async ({ browser }, { project }) => {
  test.skip(project.name !== 'wide', 'What is asked for does not depend on the screen.');
  test.setTimeout(90_000);
  const [host, proxy] = [await serveStatically(fixtureSites.public, fixtureBase), await startProxy()];
  const context = await browser.newContext({
    proxy: { server: proxy.server, bypass: 'localhost' },
    baseURL: host.url,
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  await useAll(context, page);
  expect(proxy.asked).toEqual([]);
  // The proxy does hear what leaves: a page that we did not make goes through it.
  await page.goto('http://elsewhere.example/').catch(() => null);
  expect(proxy.asked).toEqual(['http://elsewhere.example/']);
  await context.close();
  proxy.close();
  await host.close();
});
