import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpack-browser.ts';

/** A browser that Playwright can launch. */
export interface Browser {
  readonly executablePath: string;
  /** What it needs in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser to test with: the one that CHROMIUM_PATH names, Playwright's own, an installed Chromium or Chrome, or else
 * the one in the npm package @sparticuz/chromium (Linux on x64), which it unpacks. Throws where there is none: a suite
 * without a browser must not pass.
 */
export async function findBrowser(): Promise<Browser> {
  const path = namedBrowser() ?? playwrightBrowser() ?? installedBrowser();
  if (path !== undefined) return { executablePath: path, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return await unpackBrowser();
  throw new Error('No browser found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome.');
}

function namedBrowser(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path === '' ? undefined : path;
}

function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installedBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const paths = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications];
  return paths.find((path) => existsSync(path) && answers(path));
}

// Some systems ship a `chromium-browser` that only prints how to install one.
function answers(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
