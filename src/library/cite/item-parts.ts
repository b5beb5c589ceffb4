import type { CslItem } from './csl-item.ts';
import { clean } from './set-type.ts';

/** Where the work can be read: its DOI as an address, or else its address. */
export function linkOf({ DOI, URL }: Pick<CslItem, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL;
}

/** Series and number. What is no plain number is set off with the separator: `Harbour Papers 12`, `Briefing Paper, CBP 8758`. */
export function seriesOf(item: CslItem, separator: ' ' | ', '): string | undefined {
  const { 'collection-title': series, 'collection-number': number } = item;
  if (series === undefined || number === undefined) return undefined;
  return `${clean(series)}${/^\d+$/.test(number) ? ' ' : separator}${clean(number)}`;
}
