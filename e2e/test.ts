import { expect, test as base, type BrowserContext } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../src/cli/serve-folder.ts';
import type { Browser } from './browser.ts';

interface TestFixtures {
  /** Console messages that a test causes on purpose. */
  expectedConsole: readonly RegExp[];
  quiet: undefined;
}

interface WorkerFixtures {
  /** Folder of the built site, and the path that it was built to stand under. */
  siteFolder: string;
  siteBase: string;
  /** Address of the home page. It is the base of relative addresses: `page.goto('topics/')`. */
  site: string;
}

/**
 * A test in the built site. It fails where the console prints an error or a warning, a page throws, or a request leaves
 * the site: a reader's computer talks to nobody else.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  siteFolder: ['dist', { option: true, scope: 'worker' }],
  siteBase: ['/', { option: true, scope: 'worker' }],
  expectedConsole: [[], { option: true }],
  launchOptions: [
    async ({}, use) => {
      const { executablePath, env } = JSON.parse(process.env.LECTERN_BROWSER ?? '') as Browser;
      await use({ executablePath, env: { ...process.env, ...env } });
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ siteFolder, siteBase }, use) => {
      if (!existsSync(join(siteFolder, 'index.html'))) throw new Error(`No site in ${siteFolder}: run \`npm run build\` first.`);
      const server = await serveFolder({ dir: siteFolder, base: siteBase, port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  quiet: [
    async ({ context, site, expectedConsole }, use) => {
      const faults = collectFaults(context, new URL(site).origin, expectedConsole);
      await use(undefined);
      expect(faults, 'nothing in the console, no error of a page, no request to another site').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What Playwright prints where it blocks service workers. */
const blocked = /Service Worker registration blocked by Playwright/;

function collectFaults(context: BrowserContext, origin: string, expected: readonly RegExp[]): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    const isLoud = message.type() === 'error' || message.type() === 'warning';
    const line = `${message.type()}: ${message.text()} (${message.location().url})`;
    if (isLoud && ![...expected, blocked].some((pattern) => pattern.test(line))) faults.push(line);
  });
  context.on('weberror', (webError) => faults.push(`page error: ${webError.error().message}`));
  context.on('request', (request) => {
    if (!isOwn(new URL(request.url()), origin)) faults.push(`request to another site: ${request.url()}`);
  });
  return faults;
}

function isOwn(url: URL, origin: string): boolean {
  return url.origin === origin || ['data:', 'blob:', 'about:', 'file:'].includes(url.protocol);
}
