import type { CslItem } from './csl-item.ts';
import { linkOf, seriesOf } from './item-parts.ts';
import { clean, close, isSupplied, italic, quoted, sentences } from './set-type.ts';
import { monthFirst } from './write-date.ts';
import { inverted, spoken } from './write-names.ts';

/**
 * Entry of a bibliography in Chicago style, 17th edition (notes and bibliography). Reports are set like books (14.220).
 * Titles keep their capitals, as in the other styles.
 */
export function chicago(item: CslItem): string {
  const { type, issued } = item;
  const container = clean(item['container-title'] ?? '');
  const [authors, date] = [authorsOf(item), issued ? monthFirst(issued) : 'n.d.'];
  const isNewspaper = type === 'article-newspaper' || type === 'article-magazine';
  // An article without an author stands under the name of its newspaper (14.199).
  const heading = authors || (isNewspaper && container ? italic(container) : '');
  const parts = type.startsWith('article')
    ? [heading === italic(container) ? '' : italic(container)]
    : [seriesOf(item, ', ') ?? genreOf(item), clean(item.publisher ?? '') || container];
  const named = parts.flatMap((part) => (part && part !== italic('') ? [part] : []));
  return sentences([heading, ...datedTitle(item, named, date), linkOf(item)], 'american');
}

/** The date follows who published the work; where nobody is named, the title itself, unless that is a heading of its own. */
function datedTitle(item: CslItem, named: readonly string[], date: string): string[] {
  const title = titleOf(item);
  const isHeaded = item.type !== 'article-journal' && item.type.startsWith('article');
  if (named.length > 0) return [title, ...named.slice(0, -1), `${named.at(-1) ?? ''}, ${date}`];
  return isHeaded && item['container-title'] !== undefined ? [title, date] : [`${close(title, ',', 'american')} ${date}`];
}

/** Up to ten names, the first inverted; of more, the first seven (14.76). */
function authorsOf({ author = [] }: CslItem): string {
  const names = author.map((name, index) => (index === 0 ? inverted(name) : spoken(name)));
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function titleOf({ type, title }: CslItem): string {
  const words = clean(title);
  if (isSupplied(words)) return words;
  return type === 'report' ? italic(words) : quoted(words, 'american');
}

/** What the library calls an untitled work says its kind. */
function genreOf({ genre, title }: CslItem): string | undefined {
  return isSupplied(title) ? undefined : genre;
}
