import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildDiskScript } from './build-disk-script.ts';
import type { BuiltSite } from './open-site.ts';
import { pathToTop, relativeAddress } from './relative-address.ts';
import { rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';
import { writeDataScript } from './write-data-script.ts';
import { writeModule } from './write-module.ts';
import type { ZipEntry } from './zip-entries.ts';

const diskScript = 'disk.js';

/** What only a host, or a browser that reads from one, has a use for. */
const forHosts = [
  /^(?:404\.html|robots\.txt|sitemap[^/]*\.xml|manifest\.webmanifest|_headers|_redirects)$/,
  /^(?:sw|assets\/(?:service-worker|kept-files)\.[^/]+|pagefind\/pagefind-worker)\.js$/,
];
const fetched = /^(?:data|pagefind)\//;
const module = /^(?:assets\/.*|pagefind\/pagefind)\.js$/;

/**
 * Makes of a built site the files of a copy that a browser reads from disk, in a fixed order: addresses become
 * relative, modules classic scripts, and data that scripts fetch stands in scripts. What only a host has a use for is left
 * out.
 */
export async function* bundleSite(site: BuiltSite): AsyncGenerator<ZipEntry> {
  yield entry(diskScript, await buildDiskScript());
  for (const file of [...site.files].sort()) {
    if (forHosts.some((pattern) => pattern.test(file))) continue;
    yield await bundleFile(file, await readFile(path.join(site.folder, file)), site);
  }
}

async function bundleFile(file: string, content: Buffer, site: BuiltSite): Promise<ZipEntry> {
  const rewrite = (address: string): string => relativeAddress(address, file, site);
  const top = pathToTop(file);
  if (file.endsWith('.html')) return entry(file, rewritePage(content.toString(), { rewrite, top, diskScript: top + diskScript }));
  if (file.endsWith('.css')) return entry(file, rewriteStyle(content.toString(), rewrite));
  if (module.test(file)) return entry(file, await writeModule(file, content.toString()));
  if (fetched.test(file)) return entry(`${file}.js`, writeDataScript(file, content));
  return { path: file, content };
}

function entry(file: string, text: string): ZipEntry {
  return { path: file, content: Buffer.from(text) };
}
