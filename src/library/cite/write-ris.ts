import { oneLine } from './one-line.ts';
import type { CslItem, CslType } from './csl-item.ts';
import { inverted } from './write-names.ts';

const types: Record<CslType, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  document: 'GEN',
  report: 'RPRT',
  webpage: 'ELEC',
};

/**
 * A work in the RIS format as reference managers read it (of a report `T2` is the series and `SN` its number). Lines end as the
 * format wants it, in CR and LF; a value is one line, so none can begin a field of its own.
 */
export function writeRis(item: CslItem): string {
  const { type, title, author = [], publisher, 'container-title': container, genre, URL, DOI, language } = item;
  const isReport = type === 'report';
  const fields = [
    ['TY', types[type]],
    ['ID', item.id],
    ...author.map((name) => ['AU', inverted(name)]),
    ['TI', title],
    ['T2', isReport ? item['collection-title'] : container],
    ['SN', isReport ? item['collection-number'] : undefined],
    ['PB', publisher ?? (isReport ? container : undefined)],
    ...dateOf(item),
    ['M3', genre],
    ['LA', language],
    ['DO', DOI],
    ['UR', URL],
    ['ER', ''],
  ];
  return fields.flatMap(([tag = '', value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** The year, and where more is known the date with its four parts, of which the unknown ones are empty. */
function dateOf({ issued }: CslItem): (string | undefined)[][] {
  if (!issued) return [];
  const [year, month, day] = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return [['PY', year], ...(month === undefined ? [] : [['DA', `${year ?? ''}/${month}/${day ?? ''}/`]])];
}
