import type { Name } from '../../schema/fields.ts';
import { oneLine } from './one-line.ts';
import type { CslItem } from './csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A work as an entry of BibTeX; its key is the id of the document, which is ASCII and does not change. Titles stand in
 * double braces, so that no style changes their capitals. Values are UTF-8, with what LaTeX reads as commands escaped.
 */
export function writeBibtex(item: CslItem): string {
  const { URL, DOI, language } = item;
  const fields = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', `{${escapeLatex(item.title)}}`],
    ...placeOf(item),
    ...dateOf(item),
    ['language', language],
    ['doi', DOI && escapeAddress(DOI)],
    ['url', URL && escapeAddress(URL)],
  ];
  const lines = fields.flatMap(([name = '', value]) => (value ? [`  ${name.padEnd(12)} = ${inBraces(name, value)}`] : []));
  return `@${typeOf(item)}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** Months are names that styles know, all else is in braces. */
function inBraces(name: string, value: string): string {
  return name === 'month' ? value : `{${value}}`;
}

/** BibTeX wants a journal for an article and an institution for a report: without them a work is `misc`. */
function typeOf({ type, 'container-title': container, publisher }: CslItem): string {
  if (type.startsWith('article') && container !== undefined) return 'article';
  return type === 'report' && (publisher ?? container) !== undefined ? 'techreport' : 'misc';
}

function placeOf(item: CslItem): (string | undefined)[][] {
  const { 'container-title': container, publisher, 'collection-title': series, 'collection-number': number, genre } = item;
  const [field, place, other] = placeFields(typeOf(item), container, publisher);
  return [
    [field, place && escapeLatex(place)],
    ['publisher', other !== place ? other && escapeLatex(other) : undefined],
    ['type', escapeLatex(series ?? genre ?? '')],
    ['number', number && escapeLatex(number)],
  ];
}

/** The field that says where a work appeared, what it says, and who else published it. */
function placeFields(type: string, container?: string, publisher?: string): [string, string | undefined, string | undefined] {
  if (type === 'article') return ['journal', container, publisher];
  return type === 'techreport'
    ? ['institution', publisher ?? container, container]
    : ['howpublished', container ?? publisher, publisher];
}

function dateOf({ issued }: CslItem): (string | undefined)[][] {
  if (!issued) return [['note', 'n.d.']];
  const [year, month, day] = issued['date-parts'][0];
  return [
    ['year', String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
  ];
}

/** A name in braces is taken as a whole, so also one that holds what BibTeX would divide it by. */
function nameOf(name: Name): string {
  if (name.literal !== undefined) return `{${escapeLatex(name.literal)}}`;
  return [name.family, name.given].flatMap((part) => (part ? [protect(escapeLatex(part))] : [])).join(', ');
}

function protect(part: string): string {
  return /,|\sand\s/i.test(part) ? `{${part}}` : part;
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // `\{` would count as an open brace where BibTeX looks for the end of a value.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(value: string): string {
  return oneLine(value).replace(/[\\{}~^$&%#_]/g, (char) => commands[char] ?? `\\${char}`);
}

/** Addresses are read as they stand, but for what would end the value. */
function escapeAddress(address: string): string {
  return oneLine(address).replace(/[\\{}\s]/g, encodeURIComponent);
}
