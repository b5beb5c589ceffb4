import { serveStatically } from './static-host.ts';
import { testOnHost } from './test-on-host.ts';
import { expect } from './test.ts';

/** The founding library on a host that packs what it sends, as all do. */
const test = testOnHost(() => serveStatically('dist', '/'));

/** A slow line of the third generation, as WebPageTest defines it: 400 kbit/s each way, 400 ms there and back. */
const slowLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const most = 3_000;

for (const path of ['documents/cbp-8758/', 'documents/how-the-us-lost-iraq/', 'topics/qassem-soleimani/', './']) {
  test(`On a slow line the text of ${path} is there within three seconds.`, async ({ page }) => {
    test.skip(test.info().project.name !== 'wide', 'What is sent does not depend on the screen.');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('main').locator('p').first()).toBeVisible();
    await page.waitForLoadState('load');
    const milliseconds = await page.evaluate(largestPaint);
    test.info().annotations.push({ type: 'milliseconds until the text is there', description: String(milliseconds) });
    expect(milliseconds).toBeLessThan(most);
  });
}

/** Milliseconds from the click until the largest block of words was painted. */
async function largestPaint(): Promise<number> {
  return await new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? Infinity);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
