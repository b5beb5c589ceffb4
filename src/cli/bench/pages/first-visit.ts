import type { Browser, ViewportSize } from '@playwright/test';
import type { TrafficCounter } from '../count-traffic.ts';

/** What a browser that knows nothing of a site loads for one page of it, in bytes as they cross the network with gzip. */
export interface FirstVisit {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Data that scripts load, and pictures. */
  readonly other: number;
  readonly all: number;
  /** Files of the scripts that keep the browser from showing what follows them. */
  readonly blocking: readonly string[];
}

const kinds = { '.html': 'page', '/': 'page', '.css': 'styles', '.js': 'scripts', '.woff2': 'fonts' } as const;

/**
 * Visits a page through a counter of traffic until nothing more is loaded. What a service worker keeps for later does not
 * count: it waits until the page is there.
 */
export async function visitFirst(
  browser: Browser,
  counter: TrafficCounter,
  path: string,
  viewport: ViewportSize,
): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const before = counter.deliveries.length;
  await page.goto(counter.url + path, { waitUntil: 'networkidle' });
  const blocking = await page.$$eval('script[src]:not([type="module"], [async], [defer])', (scripts) =>
    scripts.map((script) => (script.getAttribute('src') ?? '').replace(/^.*\//, '')),
  );
  await context.close();
  const sums = { page: 0, styles: 0, scripts: 0, fonts: 0, other: 0 };
  for (const { path: file, bytes } of counter.deliveries.slice(before)) sums[kindOf(file)] += bytes;
  return { ...sums, all: Object.values(sums).reduce((sum, bytes) => sum + bytes), blocking };
}

function kindOf(file: string): (typeof kinds)[keyof typeof kinds] | 'other' {
  const { pathname } = new URL(file, 'http://localhost');
  return Object.entries(kinds).find(([ending]) => pathname.endsWith(ending))?.[1] ?? 'other';
}
