import type { Browser, ViewportSize } from '@playwright/test';

/** How slow a device and its line are. */
export interface Slowness {
  /** How many times slower the processor is than that of this computer. */
  readonly processor: number;
  /** Milliseconds that the line adds to each request, and what it carries, in bits for each second. */
  readonly delay: number;
  readonly bits: number;
}

/** Milliseconds from the start of a visit to the first paint of something, in a browser that knows nothing of the site. */
export async function firstPaint(browser: Browser, address: string, viewport: ViewportSize, slowness: Slowness): Promise<number> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.processor });
  const [latency, throughput] = [slowness.delay, slowness.bits / 8];
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(address, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}
