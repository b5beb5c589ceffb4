import type { SitePage } from './kept-site.ts';

/**
 * Address of a page in the site at `root`, where it is known by that; null for a page that leads to another or that no
 * address is known for. Later steps write other pages into the place of some of those.
 */
export function ownAddress({ file, canonical }: Pick<SitePage, 'file' | 'canonical'>, root: string): string | null {
  const address = root + file.replace(/(^|\/)index\.html$/, '$1');
  return canonical === address ? address : null;
}
