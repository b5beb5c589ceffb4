import type { CslItem } from './csl-item.ts';
import { linkOf, seriesOf } from './item-parts.ts';
import { clean, isSupplied, italic, quoted } from './set-type.ts';
import { dayFirst, yearOf } from './write-date.ts';
import { spokenWithoutStops } from './write-names.ts';

/**
 * Footnote in OSCOLA, 4th edition. Journals and newspapers as it has them (3.3, 3.4.9), web pages with their site (3.4.8),
 * all else by its general principles (3.4.1): title in quotation marks, then what is known of it in brackets. It has no
 * rule for undated works; they are marked `nd`. The day of access is the reader's own, and left out.
 */
export function oscola(item: CslItem): string {
  const link = linkOf(item);
  const title = clean(item.title);
  const work = [isSupplied(title) ? title : quoted(title, 'british'), ...whereOf(item), link && `<${link}>`];
  const words = [authorsOf(item), work.filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return `${words}.`;
}

/** Up to three names; of more, the first (1.3.2). */
function authorsOf({ author = [] }: CslItem): string {
  const names = author.map(spokenWithoutStops);
  if (names.length > 3) return `${names[0] ?? ''} and others`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function whereOf(item: CslItem): string[] {
  const { type, issued } = item;
  const [container, publisher] = [clean(item['container-title'] ?? ''), clean(item.publisher ?? '')];
  const date = issued ? dayFirst(issued) : 'nd';
  if (type === 'article-journal' && container) return [issued ? `[${yearOf(issued)}]` : '(nd)', container];
  if (type.startsWith('article')) return [container && italic(container), `(${date})`];
  if (type === 'webpage') return [`(${[container ? italic(container) : publisher, date].filter(Boolean).join(', ')})`];
  const kind = seriesOf(item, ' ') ?? (isSupplied(item.title) ? undefined : item.genre);
  const source = publisher || container;
  if (type !== 'report') return [`(${[kind, source, date].filter(Boolean).join(', ')})`];
  const printed = [source, issued ? yearOf(issued) : 'nd'].filter(Boolean).join(' ');
  return [`(${[kind, printed].filter(Boolean).join(', ')})`];
}
