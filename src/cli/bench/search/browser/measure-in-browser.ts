import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../../../../e2e/browser.ts';
import { shippedFolder, type IndexedSite } from '../indexed-site.ts';
import { percentile, timesOf, type Times } from '../times.ts';
import { buildPage, pagePath } from './build-page.ts';
import { countTraffic, type TrafficCounter } from '../../count-traffic.ts';
import type { BenchPage, QueryTimes } from './page-script.ts';

/** What search costs a reader in Chromium. */
export interface BrowserFigures {
  readonly system: string;
  readonly cold: ColdFigures;
  /** Milliseconds of a query when the index is open, until all results were ranked. */
  readonly ranked: Times;
  /** The same until the first ten results could be shown. */
  readonly shown: Times;
}

/** What a first query loads in an empty browser, script and ten results included: for the middle one of several, and for the one that loads most. */
interface ColdFigures {
  readonly queries: number;
  readonly bytes: number;
  readonly mostBytes: number;
  readonly requests: number;
  readonly mostRequests: number;
}

const coldQueries = 15;
const warmQueries = 300;
const subjects = [
  { system: 'ours', how: 'ours', folder: 'pagefind/' },
  { system: 'Pagefind as shipped', how: 'shipped', folder: `${shippedFolder}/` },
] as const;

type Subject = (typeof subjects)[number];

/** Asks our search and Pagefind as shipped some queries in Chromium: a few each in an empty browser, then many in one. */
export async function measureInBrowser(site: IndexedSite, queries: readonly string[]): Promise<BrowserFigures[]> {
  await buildPage(site.folder);
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
  const counter = await countTraffic(site.url);
  try {
    const measured: BrowserFigures[] = [];
    for (const subject of subjects) {
      const cold = await measureCold(browser, counter, subject, spread(queries, coldQueries));
      measured.push({
        system: subject.system,
        cold,
        ...(await measureWarm(browser, site.url, subject, spread(queries, warmQueries))),
      });
    }
    return measured;
  } finally {
    counter.close();
    await browser.close();
  }
}

/** At most `count` of the items, from all parts of the list. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function measureCold(
  browser: Browser,
  counter: TrafficCounter,
  subject: Subject,
  queries: readonly string[],
): Promise<ColdFigures> {
  const loads: { bytes: number; requests: number }[] = [];
  for (const query of queries) {
    counter.deliveries.length = 0;
    await withPage(browser, counter.url, subject, (page) => search(page, [query]));
    const counted = counter.deliveries.filter(({ path }) => isSearch(path, subject));
    loads.push({ bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0), requests: counted.length });
  }
  const [bytes, requests] = [loads.map((load) => load.bytes), loads.map((load) => load.requests)];
  return {
    queries: queries.length,
    bytes: percentile(bytes, 0.5),
    mostBytes: Math.max(...bytes),
    requests: percentile(requests, 0.5),
    mostRequests: Math.max(...requests),
  };
}

/** Whether a file is there for search: those of the index, and of ours the script, but not the page that a reader is on. */
function isSearch(path: string, { how, folder }: Subject): boolean {
  return path.startsWith(`/${folder}`) || (how === 'ours' && path.startsWith(`/${pagePath}`) && path !== `/${pagePath}`);
}

async function measureWarm(browser: Browser, url: string, subject: Subject, queries: readonly string[]) {
  const times = await withPage(browser, url, subject, (page) => search(page, queries));
  return { ranked: timesOf(times.map(({ ranked }) => ranked)), shown: timesOf(times.map(({ shown }) => shown)) };
}

async function withPage<Answer>(
  browser: Browser,
  url: string,
  { how, folder }: Subject,
  use: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const context: BrowserContext = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${url}${pagePath}`);
    await page.evaluate(([address, manner]) => (globalThis as unknown as { bench: BenchPage }).bench.open(address, manner), [
      `${url}${folder}`,
      how,
    ] as const);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function search(page: Page, queries: readonly string[]): Promise<QueryTimes[]> {
  return await page.evaluate(async (texts) => {
    const { bench } = globalThis as unknown as { bench: BenchPage };
    const times: QueryTimes[] = [];
    for (const text of texts) times.push(await bench.search(text));
    return times;
  }, queries);
}
