import type { Problem } from '../problem.ts';
import type { DocumentKind } from '../schema/document.ts';
import { notText } from './import-problem.ts';
import { readText } from './read-text.ts';
import type { Reader } from './reader.ts';
import { sizeLimits, type Format } from './sniff.ts';
import { wordsOf, wordsOfSource } from './words.ts';

/** A format that is read. */
export interface FormatEntry {
  /** What editors call it. */
  readonly label: string;
  /** Endings of file names, in lower case with the dot. */
  readonly endings: readonly string[];
  /** What a document of this format is until somebody says otherwise, where it does not print it. */
  readonly kind: DocumentKind;
  /** The most that one file may hold and take. */
  readonly limit: { readonly bytes: number; readonly seconds: number };
  /** Whether its reader gives lines, in which headings and notes are still to be found, or a tree that has them. */
  readonly form: 'lines' | 'tree';
  /** The words of a source as its reader gives it. */
  readonly wordsOf: (source: string) => string[];
  readonly read: Reader;
}

const seconds = 19;

/** The one list of formats. Readers are loaded when the first file of their format comes. */
export const formats: Readonly<Record<Format, FormatEntry>> = {
  text: {
    label: 'plain text',
    endings: ['.txt', '.text'],
    kind: 'web-page',
    limit: { bytes: sizeLimits.text, seconds },
    form: 'lines',
    wordsOf: wordsOfSource,
    read: (bytes, file) => Promise.resolve(readLines(bytes, file.path)),
  },
  html: {
    label: 'saved web pages',
    endings: ['.html', '.htm', '.xhtml'],
    kind: 'web-page',
    limit: { bytes: sizeLimits.html, seconds },
    form: 'tree',
    wordsOf,
    read: async (bytes, file) => (await import('./html/read-html.ts')).readHtml(bytes, file),
  },
  pdf: {
    label: 'PDF',
    endings: ['.pdf'],
    kind: 'report',
    limit: { bytes: sizeLimits.pdf, seconds },
    form: 'tree',
    wordsOf,
    read: async (bytes, file) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, file),
  },
  docx: {
    label: 'Word documents',
    endings: ['.docx'],
    kind: 'report',
    limit: { bytes: sizeLimits.docx, seconds },
    form: 'tree',
    wordsOf,
    read: async (bytes, file) => (await import('./docx/read-docx.ts')).readDocx(bytes, file),
  },
  markdown: {
    label: 'Markdown',
    endings: ['.md', '.markdown', '.mdx', '.mdown', '.mkd'],
    kind: 'web-page',
    limit: { bytes: sizeLimits.markdown, seconds },
    form: 'tree',
    wordsOf,
    read: async (bytes, file) => (await import('./markdown/read-markdown.ts')).readMarkdown(bytes, file),
  },
};

/** The formats as a sentence names them: `plain text (.txt, .text), PDF (.pdf)`. */
export function describeFormats(): string {
  return Object.values(formats)
    .map(({ label, endings }) => `${label} (${endings.join(', ')})`)
    .join(', ');
}

/** The format that the name of a file tells; undefined for none that is read. */
export function formatByName(file: string): Format | undefined {
  const names = Object.keys(formats) as Format[];
  return names.find((name) => formats[name].endings.some((ending) => file.toLowerCase().endsWith(ending)));
}

function readLines(bytes: Uint8Array, file: string): Awaited<ReturnType<Reader>> | Problem {
  const read = readText(bytes);
  return read ? { ...read, record: {}, dropped: [] } : notText(file);
}
