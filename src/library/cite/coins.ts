import type { Name } from '../../schema/fields.ts';
import type { CslItem } from './csl-item.ts';
import { linkOf } from './item-parts.ts';
import { isoDate } from './write-date.ts';
import { inverted } from './write-names.ts';

/** What Zotero calls the types that OpenURL has no format for. */
const plainTypes: Partial<Record<CslItem['type'], string>> = {
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  document: 'document',
  webpage: 'webpage',
};

/**
 * A work as a context object of OpenURL 1.0 (Z39.88-2004, key and encoded value) for the title of a COinS span: journal
 * articles and reports in their own formats, all else in Dublin Core, as Zotero writes and reads it.
 */
export function contextObject(item: CslItem): string {
  const { DOI, language, issued } = item;
  const link = linkOf(item);
  const pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ...workOf(item),
    ...authorsOf(item),
    ['rft.date', issued && isoDate(issued)],
    ['rft.language', language],
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', link],
  ];
  return pairs.flatMap(([key = '', value]) => (value ? [`${key}=${encodeURIComponent(value.toWellFormed())}`] : [])).join('&');
}

function workOf(item: CslItem): (string | undefined)[][] {
  const { type, title, publisher, 'container-title': container, 'collection-title': series } = item;
  if (type === 'article-journal') {
    const format = [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
    ];
    return [...format, ['rft.atitle', title], ['rft.jtitle', container]];
  }
  if (type === 'report') {
    const format = [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'report'],
    ];
    return [...format, ['rft.btitle', title], ['rft.series', series], ['rft.pub', publisher ?? container]];
  }
  const format = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', plainTypes[type]],
  ];
  return [...format, ['rft.title', title], ['rft.source', container], ['rft.publisher', publisher]];
}

/** Each author once more by parts where the first is a person: link resolvers look for these, Zotero for `au`. */
function authorsOf({ author = [] }: CslItem): (string | undefined)[][] {
  const first = author[0];
  return [['rft.aulast', first?.family], ['rft.aufirst', first?.family && first.given], ...author.map(authorOf)];
}

function authorOf(name: Name): string[] {
  return name.literal === undefined ? ['rft.au', inverted(name)] : ['rft.aucorp', name.literal];
}
