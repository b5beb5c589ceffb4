import type { Reference } from '../../schema/reference.ts';
import type { LibraryDocument } from '../library.ts';
import { cslItem, type CslItem } from './csl-item.ts';
import { isoDate } from './write-date.ts';
import { inverted } from './write-names.ts';

/** Name and content of a `<meta>` element. */
export type MetaPair = readonly [name: string, content: string];

/** What Zotero calls a work whose type it would not see from the tags. */
const zoteroTypes: Record<CslItem['type'], string> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  document: 'document',
  report: 'report',
  webpage: 'webpage',
};

/**
 * The `citation_*` tags of Highwire Press for a page that holds the full text of a work, as Google Scholar and Zotero read
 * them. `address` is that of the page. They never stand on a page of ours about the work: an index would take it for the work.
 */
export function highwireTags(document: Pick<LibraryDocument, 'id' | 'record'>, address: string): MetaPair[] {
  const item = cslItem(document);
  const date = item.issued && slashed(isoDate(item.issued));
  const pairs = [
    ['citation_title', item.title],
    ...(item.author ?? []).map((name) => ['citation_author', inverted(name)]),
    ['citation_publication_date', date],
    ['citation_date', date],
    ...placeOf(item),
    ['citation_language', item.language],
    ['citation_doi', item.DOI],
    ['citation_public_url', address],
    ['citation_fulltext_html_url', address],
    ['z:itemType', zoteroTypes[item.type]],
    ...(document.record.references ?? []).map((reference) => ['citation_reference', referenceTag(reference)]),
  ];
  return pairs.flatMap(([name = '', content]) => (content ? [[name, content] as const] : []));
}

function placeOf(item: CslItem): (string | undefined)[][] {
  const { type, publisher, 'container-title': container } = item;
  if (type === 'report') {
    return [
      ['citation_technical_report_institution', publisher ?? container],
      ['citation_technical_report_number', item['collection-number']],
      ['citation_series_title', item['collection-title']],
    ];
  }
  return [
    ['citation_journal_title', type.startsWith('article') ? container : undefined],
    ['citation_publisher', publisher],
  ];
}

/** A cited source as Google Scholar reads it: fields divided by semicolons, so none may hold one. */
function referenceTag(reference: Reference): string {
  const pairs = [
    ['citation_title', reference.title],
    ...(reference.author ?? []).map((name) => ['citation_author', inverted(name)]),
    ['citation_publication_date', issuedOf(reference)],
    [reference.type === 'report' ? 'citation_series_title' : 'citation_journal_title', reference['container-title']],
    [reference.type === 'report' ? 'citation_technical_report_institution' : 'citation_publisher', reference.publisher],
    [reference.type === 'report' ? 'citation_technical_report_number' : 'citation_number', reference.number],
    ['citation_volume', reference.volume],
    ['citation_issue', reference.issue],
    ['citation_firstpage', reference.page?.split(/[-–]/)[0]],
    ['citation_lastpage', reference.page?.split(/[-–]/)[1]],
  ];
  return pairs.flatMap(([name = '', value]) => (value ? [`${name}=${value.replaceAll(';', ',')}`] : [])).join('; ');
}

/** Where the printed date is an evident misprint, the date that an index will find the source under. */
function issuedOf({ issued, misprints = [] }: Reference): string | undefined {
  const evident = misprints.find(({ field }) => field === 'issued')?.evident;
  const date = evident !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(evident) ? evident : issued;
  return date && slashed(date);
}

/** `2020/01/06`, as precise as the date is. */
function slashed(date: string): string {
  return date.replaceAll('-', '/');
}
