import { headerPolicy } from './content-policy.ts';

export interface HostedSite {
  /** Path that the site is published under, with a slash at both ends. */
  readonly base: string;
  /** What stands at the top of it; the names of folders end in a slash. */
  readonly names: readonly string[];
  readonly isPrivate: boolean;
  /** How a policy names the styles that pages bear; the same may stand there often. */
  readonly styles: readonly string[];
}

/** Names in this folder change with what is in the file. */
const hashed = 'assets/';

/** What hosts read or answer with under other names. */
const unasked = ['404.html', 'index.html', '_headers', '_redirects'];

/**
 * The file `_headers`, from which Cloudflare Pages and Netlify take what they send with each file
 * (<https://developers.cloudflare.com/pages/configuration/headers/>). Both join the values of all rules that an address
 * meets, so that no two rules for one address name the same header. A browser keeps files whose names change with their
 * content for a year, and asks again for every other.
 */
export function hostHeaders({ base, names, isPrivate, styles }: HostedSite): string {
  const asked = names.filter((name) => name !== hashed && !unasked.includes(name)).sort();
  return [
    rule(`${base}*`, [
      `Content-Security-Policy: ${headerPolicy([...new Set(styles)].sort())}`,
      'Referrer-Policy: no-referrer',
      'X-Content-Type-Options: nosniff',
      ...(isPrivate ? ['X-Robots-Tag: noindex'] : []),
    ]),
    rule(`${base}${hashed}*`, ['Cache-Control: public, max-age=31536000, immutable']),
    ...['', ...asked].map((name) => rule(`${base}${name}${name.endsWith('/') ? '*' : ''}`, ['Cache-Control: no-cache'])),
  ].join('');
}

function rule(address: string, headers: readonly string[]): string {
  return `${address}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
