import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sampleDocx, sampleParagraph } from '../../import/docx/sample-docx.ts';
import { makePdf } from '../../import/pdf/make-pdf.ts';
import { formatByName } from '../../import/readers.ts';
import type { Format } from '../../import/sniff.ts';

export type RealFiles = Readonly<Record<Format, readonly Uint8Array[]>>;

/** Larger files take so long that fewer are tried. */
const mostBytes = 1_100_000;
const prose = 'This is a sentence of ordinary prose with more than a dozen words in it, to be sure.';

/** Files to change, by format: those in the folders (packed ones unpacked), and a small one of each format, so that none is without. */
export function realFiles(folders: readonly string[]): RealFiles {
  const files = folders.flatMap((folder) => filesIn(folder));
  const of = (format: Format, own: Uint8Array): Uint8Array[] => [
    own,
    ...files.filter(({ name }) => formatByName(name) === format).map(({ read }) => read()),
  ];
  const line = (text: string, y: number): { text: string; x: number; y: number; size: number } => ({ text, x: 60, y, size: 11 });
  return {
    text: of('text', Buffer.from(`Tide mills\n\n${prose}¹\n\n1. Quays\n\n${prose}\n\n¹ ${prose}\n`)),
    markdown: of(
      'markdown',
      Buffer.from(`---\ntitle: Tide mills\n---\n\n# Tide mills\n\n${prose}[^1]\n\n- ${prose}\n\n[^1]: ${prose}\n`),
    ),
    html: of(
      'html',
      Buffer.from(
        `<!doctype html><html><body><article><h1>Tide mills</h1><p>${prose}</p><p>${prose}</p></article></body></html>`,
      ),
    ),
    docx: of('docx', sampleDocx(`${sampleParagraph('Tide mills', 'Title')}${sampleParagraph(prose)}`)),
    pdf: of('pdf', makePdf([[line('Tide mills', 780), line(prose, 740), line(prose, 725)]])),
  };
}

interface Found {
  readonly name: string;
  readonly read: () => Uint8Array;
}

function filesIn(folder: string): Found[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  return names.flatMap((each) => {
    const file = path.join(folder, each);
    const isTried = statSync(file).isFile() && statSync(file).size <= mostBytes;
    if (!isTried) return [];
    return each.endsWith('.gz')
      ? [{ name: each.slice(0, -3), read: () => gunzipSync(readFileSync(file)) }]
      : [{ name: each, read: () => readFileSync(file) }];
  });
}
