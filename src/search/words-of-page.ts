import { searchWords } from './search-words.ts';

const tag = /(<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\2>|<[/!a-z](?:"[^"]*"|'[^']*'|[^'">])*>)/i;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '\u00AD' };

/**
 * A page with its words as they are sought in the place of those that are read, so that Pagefind indexes what a query
 * asks for: `searchWords` of each piece of text, parted by spaces. Elements and attributes stay as they are.
 */
export function wordsOfPage(html: string): string {
  // Each tag comes with the name of its element, which only scripts and styles have.
  return html
    .split(tag)
    .map((piece, index) => (index % 3 === 0 ? wordsOfText(piece) : index % 3 === 1 ? piece : ''))
    .join('');
}

function wordsOfText(piece: string): string {
  if (piece.trim() === '') return piece;
  // A possessive ending after an element (`<a>Iran</a>’s`) is no word.
  const text = decode(piece).replace(/^['’]s(?![\p{L}\p{N}])/u, '');
  const words = searchWords(text).map(({ key }) => key);
  const before = /^[\p{L}\p{N}\p{M}]/u.test(text) || text === '' ? '' : ' ';
  const after = /[\p{L}\p{N}\p{M}]$/u.test(text) || text === '' ? '' : ' ';
  return before + words.join(' ') + after;
}

function decode(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? ' ';
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
