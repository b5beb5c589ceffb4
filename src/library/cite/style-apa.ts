import type { CslItem } from './csl-item.ts';
import { linkOf, seriesOf } from './item-parts.ts';
import { clean, close, isSupplied, italic, sentences } from './set-type.ts';
import { yearFirst, yearOf } from './write-date.ts';
import { invertedInitials } from './write-names.ts';

/** Entry of a reference list in APA style, 7th edition. Titles keep their capitals: which words are names is not known. */
export function apa(item: CslItem): string {
  const authors = authorsOf(item);
  const date = `(${dateOf(item)})`;
  const head = authors ? [`${close(authors, '.', 'american')} ${date}`, titleOf(item)] : [titleOf(item), date];
  const source = sourceOf(item);
  const words = sentences([...head, source === authors ? undefined : source], 'american');
  return [words, linkOf(item)].filter(Boolean).join(' ');
}

/** Up to 20 names; of more, the first 19 and the last (APA 7, 9.8). */
function authorsOf({ author = [] }: CslItem): string {
  const names = author.map((name) => invertedInitials(name, 'spaced'));
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

function dateOf({ issued, type }: CslItem): string {
  if (!issued) return 'n.d.';
  return type === 'report' || type === 'article-journal' ? yearOf(issued) : yearFirst(issued);
}

/** A work of its own is in italics, a part of a periodical is not (9.19); what the library calls it needs no second word. */
function titleOf(item: CslItem): string {
  const title = clean(item.title);
  if (isSupplied(title)) return title;
  const series = seriesOf(item, ' ');
  const words = isPart(item) ? title : italic(title);
  return [words, series && `(${series})`, item.genre && `[${item.genre}]`].filter(Boolean).join(' ');
}

/** The publisher or site, which is left out where it is the author (9.29, 9.32): the caller compares. */
function sourceOf(item: CslItem): string {
  const [container, publisher] = [clean(item['container-title'] ?? ''), clean(item.publisher ?? '')];
  if (isPart(item)) return italic(container);
  return item.type === 'webpage' ? container || publisher : publisher || container;
}

function isPart({ type, 'container-title': container }: CslItem): boolean {
  return type.startsWith('article') && container !== undefined;
}
