import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceOf } from '../../library/hosting/content-policy.ts';
import { shortenScopes } from './shorten-scopes.ts';
import { splitLayers } from './split-layers.ts';

/** The styles that a page bears. */
export interface PageStyles {
  readonly css: string;
  /** How a content security policy names them. */
  readonly source: string;
}

/** The styles of a site whose pages bear what they need to be shown, and link to the rest. */
export interface SiteStyles {
  /** The styles of a page that links to these stylesheets, by the names of their files. */
  readonly forPage: (names: readonly string[]) => PageStyles;
  /** Name of the stylesheet that every page links to at its end; null where there is nothing to be in it. */
  readonly later: string | null;
  /** Gives the scopes of Astro's styles short names in a page. */
  readonly shorten: (html: string) => string;
  /** Puts the one stylesheet into the place of all that the bundler made. */
  readonly write: () => void;
}

/** The order of the cascade layers, which every stylesheet begins with. */
const order = /^@layer [\w, ]+;/;

/** Reads the stylesheets of a site from the folder of its assets. The same stylesheets give the same styles. */
export function openSiteStyles(assets: string): SiteStyles {
  const names = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const sheets = names.sort().map((name) => ({ name, css: readFileSync(path.join(assets, name), 'utf8') }));
  const { inStyles, inPage: shorten } = shortenScopes(sheets.map(({ css }) => css).join(''));
  const split = new Map(sheets.map(({ name, css }) => [name, splitLayers(inStyles(css))]));
  const later = joinSheets([...split.values()].map((sheet) => sheet.later));
  const laterName = later && `later.${createHash('sha256').update(later).digest('hex').slice(0, 8)}.css`;
  const pages = new Map<string, PageStyles>();
  return {
    shorten,
    later: laterName || null,
    forPage: (linked) => {
      const id = linked.join();
      const styles = pages.get(id) ?? pageStyles(linked.map((name) => split.get(name)?.first ?? ''));
      pages.set(id, styles);
      return styles;
    },
    write: () => {
      for (const name of names) rmSync(path.join(assets, name));
      if (later) writeFileSync(path.join(assets, laterName), later);
    },
  };
}

function pageStyles(sheets: readonly string[]): PageStyles {
  const css = joinSheets(sheets);
  return { css, source: sourceOf(css) };
}

/** The order of the layers is said once. */
function joinSheets(sheets: readonly string[]): string {
  const first = sheets.map((css) => order.exec(css)?.[0]).find((found) => found !== undefined) ?? '';
  const rules = sheets.map((css) => css.replace(order, '')).join('');
  return rules && first + rules;
}
