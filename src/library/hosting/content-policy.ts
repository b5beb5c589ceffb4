import { createHash } from 'node:crypto';
import { firstScript } from './first-script.ts';

/** How a policy names the text of a script or style that stands in a page: by its hash. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * What a page of the built site may load and do, as Content Security Policy Level 3 writes it
 * (<https://www.w3.org/TR/CSP3/>): files of its own site and nothing else, within the page only the one script and the
 * styles that are named by their hash, and WebAssembly for the search. It holds for workers as well, where a host sends it
 * as a header.
 */
function contentPolicy(styles: readonly string[]): string[] {
  return [
    "default-src 'none'",
    `script-src 'self' ${sourceOf(firstScript)} 'wasm-unsafe-eval'`,
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
}

/**
 * The same as it stands in a page, and more strictly: no script may turn a string into HTML or into the address of a
 * script, but for those that `reader/trusted.ts` vouches for (<https://www.w3.org/TR/trusted-types/>). A header would say
 * this to the service worker too, whose loader knows nothing of it. `styles` are sources of the styles that stand in it.
 */
export function pagePolicy(...styles: readonly string[]): string {
  return [...contentPolicy(styles), "require-trusted-types-for 'script'", 'trusted-types lectern'].join('; ');
}

/** The same as a host sends it with every file, for the styles of all pages: only a header can say who may frame a page. */
export function headerPolicy(styles: readonly string[]): string {
  return [...contentPolicy(styles), "frame-ancestors 'none'"].join('; ');
}
