import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { joinSheets } from './join-sheets.ts';
import { linkedSheets } from './linked-sheets.ts';
import { shortenScopes } from './shorten-scopes.ts';

/** What only the indexing reads. Attributes of elements stay, because marking what was sought goes by them. */
const forIndex = /<meta data-pagefind-(?:filter|meta|sort)="[^"]*" content="[^"]*">/g;

/**
 * Makes the pages of a built and indexed site lighter, without a difference to see: scopes of styles get short names, what
 * only the indexing reads goes, and of the stylesheets of a page those that not all pages have become one.
 */
export async function slimSite(folder: string): Promise<void> {
  const assets = path.join(folder, 'assets');
  const pages = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(folder, name));
  const sets: string[][] = [];
  for (const page of pages) sets.push(linkedSheets(await readFile(page, 'utf8')).names);
  const sheets = await readSheets(assets, new Set(sets.flat()));
  const shorten = shortenScopes([...sheets.values()].join(''));
  const joined = joinSheets(sheets, sets);
  for (const name of sheets.keys()) await rm(path.join(assets, name));
  for (const [name, css] of joined.sheets) await writeFile(path.join(assets, name), shorten(css));
  for (const page of pages) {
    const html = await readFile(page, 'utf8');
    const { names, replace } = linkedSheets(html);
    await writeFile(page, shorten(replace(joined.namesFor(names)).replace(forIndex, '')));
  }
}

async function readSheets(assets: string, names: ReadonlySet<string>): Promise<Map<string, string>> {
  const sheets = new Map<string, string>();
  for (const name of [...names].sort()) sheets.set(name, await readFile(path.join(assets, name), 'utf8'));
  return sheets;
}
