import { escapeHtml } from '../../text/escape-html.ts';

/**
 * Citations are put together as text in which two private characters begin and end italics, so that punctuation can be
 * set by looking at the text alone. `plainText` removes these marks, no value of a record can bring its own.
 */
const [italicStart, italicEnd] = ['\u{e000}', '\u{e001}'];

/** Whose rule for punctuation beside a closing quotation mark holds: American style puts full stop and comma inside. */
export type Usage = 'american' | 'british';

/** A value of a record as it may stand in a citation: one line, quotation marks of a typewriter made typographic. */
export function clean(value: string): string {
  return value
    .replace(/[\u{e000}\u{e001}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(^|[\s([{‘“])"/g, '$1“')
    .replaceAll('"', '”')
    .trim();
}

/** Italics. */
export function italic(text: string): string {
  return `${italicStart}${text}${italicEnd}`;
}

/** Quotation marks around a title. Those within it become the other kind; apostrophes stay. */
export function quoted(title: string, usage: Usage): string {
  if (usage === 'american') return `“${title.replace(/“([^”]*)”/g, '‘$1’')}”`;
  return `‘${title.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”')}’`;
}

/** Whether a title is ours, given in square brackets: it gets neither italics nor quotation marks. */
export function isSupplied(title: string): boolean {
  return title.startsWith('[') && title.endsWith(']');
}

/** Ends a part with a full stop or a comma, unless it ends in a mark that does so. */
export function close(part: string, mark: '.' | ',', usage: Usage): string {
  const inside = part
    .replace(/[”\u{e001}]+$/u, '')
    .replace(/(‘[^‘]*)’$/u, '$1')
    .replace(/[”\u{e001}]+$/u, '');
  if (/[?!]$/.test(inside) || (mark === '.' && inside.endsWith('.'))) return part;
  if (usage === 'british') return `${part}${mark}`;
  const tail = part.slice(inside.length);
  return tail.startsWith(italicEnd) && tail.length === 1 ? `${part}${mark}` : `${inside}${mark}${tail}`;
}

/** Parts as sentences: each ended by a full stop, empty ones passed over. */
export function sentences(parts: readonly (string | undefined)[], usage: Usage): string {
  return parts.flatMap((part) => (part ? [close(part, '.', usage)] : [])).join(' ');
}

/** The words alone. */
export function plainText(text: string): string {
  return text.replace(/[\u{e000}\u{e001}]/gu, '');
}

/** Safe HTML: `<i>` is the only element in it. */
export function typesetHtml(text: string): string {
  return escapeHtml(text).replaceAll(italicStart, '<i>').replaceAll(italicEnd, '</i>');
}
