import type { AstroPrerenderer } from 'astro';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { revisionOf } from '../offline/list-kept-files.ts';
import { finishPage } from './finish-page.ts';
import type { SitePage } from './kept-site.ts';
import { openSiteStyles } from './site-styles.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export interface PageWriting {
  /** Absolute path of the built site, in which the assets stand. */
  readonly outputFolder: string;
  /** Address of the built site, ending in a slash. */
  readonly address: string;
  /** Pages that the last build left in it. */
  readonly kept: readonly SitePage[];
  /** Keys of pages without parameters, which cannot name theirs, by their path. */
  readonly keys: ReadonlyMap<string, () => string>;
  readonly render: AstroPrerenderer['render'];
}

/**
 * Renders, finishes and writes each page of a site that is not there as it would be, and takes away those that are no more.
 * Each page is read and written once, and at once, because files by the ten thousand take half the time so.
 */
export async function writePages(
  paths: readonly PagePath[],
  { outputFolder, address, kept, keys, render }: PageWriting,
): Promise<SitePage[]> {
  const styles = openSiteStyles(path.join(outputFolder, 'assets'));
  const left = new Map(kept.map((page) => [page.file, page]));
  const pages: SitePage[] = [];
  for (const { pathname, route, cacheKey } of paths) {
    const key = cacheKey ?? keys.get(pathname)?.() ?? null;
    const file = fileOf(pathname);
    const place = path.join(outputFolder, file);
    const before = left.get(file);
    left.delete(file);
    if (before?.key === key && existsSync(place)) {
      pages.push(before);
      continue;
    }
    const response = await render(new Request(new URL(addressOf(pathname), address)), { routeData: route });
    const { html, ...known } = finishPage(await bytesOf(response, pathname), styles);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, html);
    pages.push({ file, key, revision: revisionOf(html), bytes: html.length, ...known });
  }
  for (const file of left.keys()) rmSync(path.join(outputFolder, file), { force: true });
  styles.write();
  return pages;
}

async function bytesOf(rendered: Awaited<ReturnType<AstroPrerenderer['render']>>, pathname: string): Promise<Buffer> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.ok && response.status !== 404) throw new Error(`Astro answers ${pathname} with ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

/** The page for addresses that do not exist is a file, because hosts look for it by its name. */
function fileOf(pathname: string): string {
  return pathname === '/404' ? '404.html' : path.posix.join('.', pathname, 'index.html');
}

function addressOf(pathname: string): string {
  return path.posix.join('.', pathname, '/');
}
