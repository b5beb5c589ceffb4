import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { looseNotes } from './mark-document.ts';
import type { WordDocument } from './word-document.ts';

/** What styles become, besides what mammoth knows. Style maps that documents bring along are not read: they could hide words. */
const styleMap = [
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p[style-name='heading ${String(depth)}'] => h${String(depth)}:fresh`),
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  `p[style-name='${looseNotes}'] => h6:fresh`,
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='HTML Code'] => code",
  "r[style-name='Source Text'] => code",
];

/** Writes a Word document, given as its parts, as HTML. Pictures are not read, and nothing outside of the document is. Throws what mammoth throws. */
export async function toHtml(
  parts: ReadonlyMap<string, string>,
  transform: (document: WordDocument) => WordDocument,
): Promise<string> {
  const encoder = new TextEncoder();
  const files = [...parts].map(([name, xml]): [string, Uint8Array] => [name, encoder.encode(xml)]);
  const archive = zipSync(Object.fromEntries(files), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.length) },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      transformDocument: transform,
    },
  );
  return value;
}
