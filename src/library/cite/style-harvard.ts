import type { CslItem } from './csl-item.ts';
import { linkOf, seriesOf } from './item-parts.ts';
import { clean, isSupplied, italic, quoted, sentences } from './set-type.ts';
import { withoutYear, yearOf } from './write-date.ts';
import { invertedInitials } from './write-names.ts';

/** Entry of a reference list in the Harvard style of Cite Them Right. The day of access is the reader's own, and left out. */
export function harvard(item: CslItem): string {
  const { type, issued } = item;
  const [authors, title, container] = [authorsOf(item), titleOf(item), clean(item['container-title'] ?? '')];
  const isDated = type === 'article-newspaper' || type === 'article-magazine';
  // An article without an author stands under the name of its newspaper.
  const heading = authors || (isDated && container ? italic(container) : title);
  const work = [
    heading === title ? '' : title,
    container && heading !== italic(container) && container !== authors ? italic(container) : '',
    isDated && issued ? withoutYear(issued) : '',
  ].filter(Boolean);
  const date = `(${issued ? yearOf(issued) : 'no date'})`;
  const link = linkOf(item);
  return sentences(
    [
      `${heading} ${date}${work.length > 0 && heading !== title ? ' ' : ''}${work.join(', ')}`,
      seriesOf(item, ' ') ?? (type === 'report' && !isSupplied(title) ? item.genre : undefined),
      type.startsWith('article') || (container && type === 'webpage') ? undefined : clean(item.publisher ?? ''),
      link && `Available at: ${link}`,
    ],
    'british',
  );
}

function authorsOf({ author = [] }: CslItem): string {
  const names = author.map((name) => invertedInitials(name, 'tight'));
  if (names.length > 3) return `${names[0] ?? ''} ${italic('et al.')}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function titleOf({ type, title }: CslItem): string {
  const words = clean(title);
  if (isSupplied(words)) return words;
  return type === 'report' || type === 'webpage' ? italic(words) : quoted(words, 'british');
}
