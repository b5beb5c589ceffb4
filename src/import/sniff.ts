import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { readDirectory } from './docx/read-directory.ts';
import { emptyFile, hugeFile, importProblem } from './import-problem.ts';

/** The formats that are read. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** Largest file of each format, in bytes: many times the longest report. */
export const sizeLimits: Readonly<Record<Format, number>> = {
  text: 20_000_000,
  markdown: 10_000_000,
  html: 24_000_000,
  pdf: 150_000_000,
  docx: 100_000_000,
};

const readFormats = 'The import reads PDF, Word documents (.docx), web pages (.html), Markdown (.md) and plain text (.txt).';

/**
 * The format of a file by its bytes. Its name decides only between formats that are text, and only where the bytes leave it open. Files
 * of no format that is read, empty files and files over the limit of their format are problems.
 */
export function sniff(bytes: Uint8Array, file: { readonly path: string; readonly name: string }): Format | Problem {
  if (bytes.length === 0) return emptyFile(file.path);
  const format = binaryFormat(bytes, file.path) ?? textFormat(bytes, file);
  if (typeof format !== 'string') return format;
  const limit = sizeLimits[format];
  return bytes.length > limit ? hugeFile(file.path, bytes.length, limit) : format;
}

/** The format of a file that begins as one of no text; null for all others. */
function binaryFormat(bytes: Uint8Array, path: string): Format | Problem | null {
  const head = latin(bytes, 1024);
  if (/(?:^|[\r\n\0])%PDF-\d/.test(head) || head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return archiveFormat(bytes, path);
  if (head.startsWith('PK\x05\x06')) return otherFormat(path, 'an empty archive');
  const other = signatures.find(([start]) => start.test(head));
  return other ? otherFormat(path, other[1]) : null;
}

/* eslint-disable no-control-regex -- formats begin with such characters */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\xD0\xCF\x11\xE0/, 'an old Word, Excel or PowerPoint file (.doc, .xls, .ppt), or a .docx with a password'],
  [/^\{\\rtf/, 'rich text (.rtf)'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/, 'a picture'],
  [/^(?:\x1F\x8B|BZh|7z\xBC\xAF|Rar!|\xFD7zXZ)/, 'a packed archive'],
  [/^(?:MIME-Version:|From: <Saved by)/i, 'a web archive (.mht, .eml)'],
  [/^%!PS/, 'PostScript'],
  [/^bplist/, 'a web archive (.webarchive)'],
];
/* eslint-enable no-control-regex */

/** What a ZIP archive holds, by the names in its directory. */
function archiveFormat(bytes: Uint8Array, path: string): Format | Problem {
  const entries = readDirectory(bytes);
  // A damaged archive goes to the reader, which says what is wrong with it.
  if ('kind' in entries)
    return /\[Content_Types\]\.xml|word\//.test(latin(bytes, 4096)) ? 'docx' : otherFormat(path, 'a damaged archive');
  const names = entries.map(({ name }) => name);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\/document[^/]*\.xml$/i)) return 'docx';
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^xl\//, 'an Excel workbook'],
    [/^ppt\//, 'a PowerPoint presentation'],
    [/^META-INF\/container\.xml$/, 'an e-book (.epub)'],
    [/^content\.xml$/, 'an OpenDocument file (.odt, .ods, .odp)'],
  ];
  return has(/^\[Content_Types\]\.xml$/) && !has(/^(?:xl|ppt|visio)\//)
    ? 'docx'
    : otherFormat(path, kinds.find(([pattern]) => has(pattern))?.[1] ?? 'an archive');
}

function textFormat(bytes: Uint8Array, { path, name }: { readonly path: string; readonly name: string }): Format | Problem {
  const { text } = decodeText(bytes.subarray(0, 65_536));
  if (text === null) return otherFormat(path, 'binary');
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (isPage(text)) return 'html';
  if (/^\.x?html?$/.test(ending) && /<(?:p|div|span|a|table|br|h[1-6])[\s/>]/i.test(text)) return 'html';
  if (/^\.(?:md|markdown|mdx|mdown|mkd)$/.test(ending)) return 'markdown';
  if (/^\.(?:txt|text)$/.test(ending)) return 'text';
  return isMarkdown(text) ? 'markdown' : 'text';
}

/** Whether a text begins as a web page does, after comments and the declaration of XML. */
function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text);
}

/** Whether a text without a telling name has marks that only Markdown has: frontmatter, or two kinds of others. */
function isMarkdown(text: string): boolean {
  if (/^---\n(?:[\w-]+:.*\n)+---\n/.test(text)) return true;
  const marks = [/^#{1,6} \S/m, /^\[\^[^\]]+\]: /m, /\]\(https?:\/\//, /^```/m, /^\|(?:\s*:?-+:?\s*\|)+$/m, /\*\*\S/];
  return marks.filter((mark) => mark.test(text)).length >= 2;
}

function otherFormat(path: string, what: string): Problem {
  return importProblem(path, 'format', {
    what: `The file is ${what}, which is not read.`,
    why: readFormats,
    fix: 'Open it with the program it was made with, save or export it in one of these formats, and import that.',
  });
}

/** Bytes as one character each. */
function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}
