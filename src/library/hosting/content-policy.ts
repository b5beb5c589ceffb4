/**
 * What a page of the built site may load and do, as Content Security Policy Level 3 writes it
 * (<https://www.w3.org/TR/CSP3/>): files of its own site and nothing else, no script or style inside the page, and
 * WebAssembly for the search. It holds for workers as well, where a host sends it as a header.
 */
const contentPolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/**
 * The same as it stands in a page, and more strictly: no script may turn a string into HTML or into the address of a
 * script, but for those that `reader/trusted.ts` vouches for (<https://www.w3.org/TR/trusted-types/>). A header would say
 * this to the service worker too, whose loader knows nothing of it.
 */
export const pagePolicy: string = [...contentPolicy, "require-trusted-types-for 'script'", 'trusted-types lectern'].join('; ');

/** The same as a host sends it: only a header can say who may frame a page. */
export const headerPolicy: string = [...contentPolicy, "frame-ancestors 'none'"].join('; ');
