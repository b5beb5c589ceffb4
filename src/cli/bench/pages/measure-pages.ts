import { chromium, type Browser } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../../../e2e/browser.ts';
import { serveFolder } from '../../serve-folder.ts';
import { countTraffic, type TrafficCounter } from '../count-traffic.ts';
import { layOutTable } from '../lay-out-table.ts';
import { pageKinds, type PageKind } from '../page-kinds.ts';
import { barePage } from './bare-page.ts';
import { documentOfLength } from './document-of-length.ts';
import { firstPaint, type Slowness } from './first-paint.ts';
import { visitFirst, type FirstVisit } from './first-visit.ts';

/** What a first visit to a page loads, and when something is seen of it beside a bare page of its text. */
export interface PageFigures extends PageKind {
  readonly visit: FirstVisit;
  /** Medians in milliseconds, and how many times longer ours takes. */
  readonly paint: number;
  readonly barePaint: number;
  readonly ratio: number;
}

const runs = 9;
const phone = { width: 390, height: 844 };

/** As Lighthouse takes a phone on a slow line to be. */
const slowness: Slowness = { processor: 4, delay: 150, bits: 1_638_400 };

/** Visits one page of each kind of a built site, and the document closest to 2,400 words, as a phone on a slow line does. */
export async function measurePages(site: string, print: (text: string) => void): Promise<PageFigures[]> {
  const bareFolder = await mkdtemp(path.join(tmpdir(), 'lectern-bare-'));
  const servers = [
    await serveFolder({ dir: site, base: '/', port: 0 }),
    await serveFolder({ dir: bareFolder, base: '/', port: 0 }),
  ];
  const counters = await Promise.all(servers.map(({ url }) => countTraffic(url)));
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
  try {
    const measured: PageFigures[] = [];
    for (const page of [documentOfLength(site, 2400), ...pageKinds(site)]) {
      const html = await readFile(path.join(site, page.path, 'index.html'), 'utf8');
      await writeFile(path.join(bareFolder, 'index.html'), barePage(html));
      measured.push(await measurePage(browser, page, counters));
    }
    print(printPages(measured));
    return measured;
  } finally {
    await browser.close();
    for (const counter of counters) counter.close();
    for (const server of servers) await server.close();
    await rm(bareFolder, { recursive: true });
  }
}

async function measurePage(browser: Browser, page: PageKind, counters: readonly TrafficCounter[]): Promise<PageFigures> {
  const [ours, bare] = counters as [TrafficCounter, TrafficCounter];
  const visit = await visitFirst(browser, ours, page.path, phone);
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    times[0].push(await firstPaint(browser, ours.url + page.path, phone, slowness));
    times[1].push(await firstPaint(browser, bare.url, phone, slowness));
  }
  const [paint, barePaint] = [median(times[0]), median(times[1])];
  return { kind: page.kind, path: page.path, visit, paint, barePaint, ratio: paint / barePaint };
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function printPages(pages: readonly PageFigures[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  const head = ['kB with gzip', 'page', 'styles', 'scripts', 'fonts', 'other', 'all', 'paint ms', 'bare ms', 'ratio'];
  const rows = pages.map(({ kind, visit, paint, barePaint, ratio }) => [
    kind,
    ...[visit.page, visit.styles, visit.scripts, visit.fonts, visit.other, visit.all].map(kilobytes),
    paint.toFixed(0),
    barePaint.toFixed(0),
    ratio.toFixed(2),
  ]);
  return layOutTable([head, ...rows]);
}
