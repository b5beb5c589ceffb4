import { pagePolicy } from '../../library/hosting/content-policy.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import { linkedSheets } from './linked-sheets.ts';
import type { SiteStyles } from './site-styles.ts';

/** A page as it is published, and what the build goes on to know of it. */
export interface FinishedPage {
  readonly html: string;
  /** What only the index reads, as it stood in the head. */
  readonly fields: string;
  /** Whether it is to be found by a search. */
  readonly isIndexed: boolean;
  /** Address that it is known by; null where it has none. */
  readonly canonical: string | null;
  /** How a policy names the styles that it bears. */
  readonly styleSource: string;
}

/** Attributes of elements stay, because marking what was sought goes by them. */
const forIndex = /<meta data-pagefind-(?:filter|meta|sort)="[^"]*" content="[^"]*">/g;
const end = '</body>';

/**
 * Makes a page as Astro renders it lighter, without a difference to see: it bears the styles that it needs to be shown,
 * which its policy allows by their hash, and links to all others at its end; scopes of styles get short names; what only the
 * index reads is taken out.
 */
export function finishPage(rendered: string, styles: SiteStyles): FinishedPage {
  const { folder, names, replace } = linkedSheets(styles.shorten(rendered));
  const { css, source } = styles.forPage(names);
  const fields = (rendered.match(forIndex) ?? []).join('');
  const link = styles.later === null ? '' : `<link rel="stylesheet" href="${folder}${styles.later}">`;
  const html = replace(css && `<style>${css}</style>`)
    .replace(forIndex, '')
    .replace(pagePolicy(), () => pagePolicy(source));
  const bodyEnd = html.lastIndexOf(end);
  return {
    html: html.slice(0, bodyEnd) + link + html.slice(bodyEnd),
    fields,
    isIndexed: rendered.includes('data-pagefind-body'),
    canonical: canonicalOf(rendered),
    styleSource: source,
  };
}

function canonicalOf(html: string): string | null {
  const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return address === undefined ? null : unescapeHtml(address);
}
