import { decodePart } from './decode-part.ts';
import { findParts } from './find-parts.ts';
import { partWords } from './part-words.ts';
import { preparePart } from './prepare-part.ts';

/** The parts of a Word document as text, ready for mammoth. */
export interface OpenDocument {
  readonly parts: ReadonlyMap<string, string>;
  /** The XML of what is read: body, footnotes, endnotes. */
  readonly words: readonly string[];
  /** The words of what is not: all comments, each running header and footer. */
  readonly comments: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly styles: string;
  readonly properties: string;
}

/** Decodes and prepares the parts of a Word document; null where it has no body. */
export function openDocument(packed: ReadonlyMap<string, Uint8Array>): OpenDocument | null {
  const parts = new Map([...packed].map(([name, bytes]) => [name, decodePart(bytes)]));
  const found = findParts(parts);
  if (found === null) return null;
  const read = [found.main, found.footnotes, found.endnotes].filter((name) => name !== undefined);
  for (const name of [...read, found.comments]) {
    const xml = parts.get(name ?? '');
    if (name !== undefined && xml !== undefined) parts.set(name, preparePart(xml));
  }
  const wordsOf = (name: string | undefined): string => partWords(parts.get(name ?? '') ?? '');
  return {
    parts,
    words: read.map((name) => parts.get(name) ?? ''),
    comments: wordsOf(found.comments),
    headers: found.headers.map(wordsOf),
    footers: found.footers.map(wordsOf),
    styles: parts.get(found.styles ?? '') ?? '',
    properties: parts.get('docProps/core.xml') ?? '',
  };
}
