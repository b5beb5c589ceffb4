import { execFileSync } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { fixtureSites } from './sites.ts';

/** Finds the browser once for all workers, which read it from the environment, and builds the fixture library twice. */
export default async function setUp(): Promise<void> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath}`);
  process.env.LECTERN_BROWSER = JSON.stringify(browser);
  for (const [visibility, folder] of Object.entries(fixtureSites)) {
    const more = visibility === 'private' ? ['--private'] : [];
    execFileSync('node', ['src/cli/build.ts', '--content', 'e2e/library', '--out', folder, ...more], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
