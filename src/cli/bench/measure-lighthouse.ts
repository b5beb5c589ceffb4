import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { findBrowser } from '../../../e2e/browser.ts';
import { serveFolder } from '../serve-folder.ts';
import { countTraffic } from './count-traffic.ts';
import { pageKinds, type PageKind } from './page-kinds.ts';

/** What Lighthouse says of a page: its marks from 0 to 100, and the audits that took points. */
export interface LighthouseFigures extends PageKind {
  readonly marks: Readonly<Record<string, number>>;
  readonly failed: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Runs Lighthouse (its settings for phones) on one page of each kind of a built site, delivered with gzip as hosts do. */
export async function measureLighthouse(site: string, print: (text: string) => void): Promise<LighthouseFigures[]> {
  const server = await serveFolder({ dir: site, base: '/', port: 0 });
  const counter = await countTraffic(server.url);
  const { executablePath, env } = await findBrowser();
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${String(port)}`];
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
  try {
    const measured: LighthouseFigures[] = [];
    for (const page of pageKinds(site)) {
      const figures = await runLighthouse(page, counter.url, port);
      print(printMarks(figures));
      measured.push(figures);
    }
    return measured;
  } finally {
    await browser.close();
    counter.close();
    await server.close();
  }
}

async function runLighthouse(page: PageKind, origin: string, port: number): Promise<LighthouseFigures> {
  const result = await lighthouse(`${origin}${page.path}`, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
  });
  if (!result) throw new Error(`Lighthouse says nothing of ${page.path}.`);
  const { categories: judged, audits } = result.lhr;
  const marks = Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
  const counted = Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const failed = counted.flatMap(({ id }) => {
    const audit = audits[id];
    return audit?.score !== null && (audit?.score ?? 1) < 0.9 ? [`${id} (${audit?.displayValue ?? audit?.title ?? ''})`] : [];
  });
  return { ...page, marks, failed: [...new Set(failed)] };
}

function printMarks({ kind, path, marks, failed }: LighthouseFigures): string {
  const shown = categories.map((category) => `${category} ${String(marks[category] ?? 0)}`).join('  ');
  return [`${kind.padEnd(22)}${shown}  /${path}`, ...failed.map((audit) => `  - ${audit}`)].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
