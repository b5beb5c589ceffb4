import { findBrowser } from './browser.ts';

/** Finds the browser once for all workers, which read it from the environment. */
export default async function setUp(): Promise<void> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath}`);
  process.env.LECTERN_BROWSER = JSON.stringify(browser);
}
