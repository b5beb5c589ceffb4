/** A former address of a page and the one that it has; both begin with the path that the site is published under. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The file `_redirects`, which Cloudflare Pages and Netlify read
 * (<https://developers.cloudflare.com/pages/configuration/redirects/>): former addresses, with their last slash and without,
 * lead to those of today for good. A browser keeps the fragment of a link over such a redirect.
 */
export function hostRedirects(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => [`${from} ${to} 301\n`, `${from.slice(0, -1)} ${to} 301\n`]);
  return lines.join('');
}
