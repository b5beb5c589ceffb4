/** Rewrites the addresses in a style sheet of the built site: those in `url()`. */
export function rewriteStyle(css: string, rewrite: (address: string) => string): string {
  return css.replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/g, (_whole, quote: string, address: string) => {
    return `url(${quote}${rewrite(address)}${quote})`;
  });
}
