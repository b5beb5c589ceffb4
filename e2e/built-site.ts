import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** A page of a built site: its path from the root of the site, the ids on it and the addresses it leads to. */
export interface BuiltPage {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

/** Reads all pages of a built site. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .map((name) => readPage(folder, name));
}

function readPage(folder: string, name: string): BuiltPage {
  const elements = elementsOf(htmlToHast(readFileSync(path.join(folder, name), 'utf8')));
  const values = (key: string): string[] =>
    elements.flatMap(({ properties }) => (typeof properties[key] === 'string' ? [properties[key]] : []));
  const duplicates = values('id').filter((id, index, all) => all.indexOf(id) < index);
  if (duplicates.length > 0) throw new Error(`${name} has the id ${duplicates.join(', ')} twice.`);
  return {
    path: `/${name.replace(/index\.html$/, '')}`,
    ids: new Set(values('id')),
    addresses: [...values('href'), ...values('src'), ...values('action')],
  };
}

function elementsOf(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(elementsOf);
  return node.type === 'element' ? [node, ...inner] : inner;
}

/** Addresses of a site that lead nowhere: no file, or no such id on the page. Outside addresses are passed over. */
export function deadAddresses(folder: string, base: string): string[] {
  const pages = readPages(folder);
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.addresses
      .filter((address) => !leadsSomewhere(new URL(address, `http://site${base}${page.path.slice(1)}`), base, byPath, files))
      .map((address) => `${page.path}: ${address}`),
  );
}

function leadsSomewhere(url: URL, base: string, pages: ReadonlyMap<string, BuiltPage>, files: ReadonlySet<string>): boolean {
  if (url.host !== 'site') return true;
  if (!url.pathname.startsWith(base)) return false;
  const place = decodeURIComponent(url.pathname.slice(base.length - 1)).replace(/\/index\.html$/, '/');
  const page = pages.get(place);
  if (!page) return files.has(place.slice(1));
  return url.hash === '' || page.ids.has(decodeURIComponent(url.hash.slice(1)));
}
