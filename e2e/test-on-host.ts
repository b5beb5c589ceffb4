import { test } from './test.ts';

interface Host {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Tests on a host of their own (`host`), whose address theirs are relative to. */
export function testOnHost<Opened extends Host>(open: () => Promise<Opened>) {
  return test.extend<object, { host: Opened; site: string }>({
    host: [
      async ({}, use) => {
        const host = await open();
        await use(host);
        await host.close();
      },
      { scope: 'worker' },
    ],
    site: [
      async ({ host }, use) => {
        await use(host.url);
      },
      { scope: 'worker' },
    ],
  });
}
