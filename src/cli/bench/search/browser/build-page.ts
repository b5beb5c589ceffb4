import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';

const root = path.resolve(import.meta.dirname, '../../../../..');

/** Path of the page in a site into which it was built. */
export const pagePath = 'bench/';

/** Builds an empty page with our search into a site, its script bundled and minified as the reader's are. */
export async function buildPage(site: string): Promise<void> {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  // Inside the project, so that it finds the packages of the project.
  const place = await mkdtemp(path.join(root, '.cache', 'bench-page-'));
  try {
    await mkdir(path.join(place, 'src/pages'), { recursive: true });
    await writeFile(path.join(place, 'src/pages/index.astro'), pageSource());
    await build({
      root: place,
      configFile: false,
      base: `/${pagePath}`,
      outDir: path.join(site, pagePath),
      logLevel: 'error',
      devToolbar: { enabled: false },
      vite: { build: { assetsInlineLimit: 0 } },
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function pageSource(): string {
  const script = JSON.stringify(path.join(import.meta.dirname, 'page-script.ts'));
  return `<html lang="en"><head><title>Bench</title><link rel="icon" href="data:,"></head><body><script>import ${script};</script></body></html>`;
}
