/** Where a link leads: outside, into the site (an absolute path without base), within the page; or nowhere we allow. */
export type LinkTarget =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'site'; readonly path: string }
  | { readonly kind: 'fragment'; readonly href: string }
  | { readonly kind: 'refused' };

/** Sorts an address. Allowed are http, https and mailto, paths that begin with one slash, and fragments. */
export function linkTarget(address: string): LinkTarget {
  if (address.startsWith('#') && address.length > 1) return { kind: 'fragment', href: address };
  if (/^\/(?![/\\])/.test(address)) return { kind: 'site', path: address };
  if (!/^(?:https?:\/\/[^/?#\s]|mailto:[^\s]+@)/i.test(address)) return { kind: 'refused' };
  return URL.canParse(address) ? { kind: 'outside', href: address } : { kind: 'refused' };
}
