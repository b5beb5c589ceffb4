/** A piece of text on a page of a made PDF: place in points from the lower left corner. */
export interface MadeText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font?: 'roman' | 'bold' | 'italic';
}

/** What a made PDF holds beside its text. */
export interface MadeExtras {
  readonly title?: string;
  /** Script that runs when the file is opened, in a program that runs such. */
  readonly script?: string;
  /** Addresses that areas of the first page lead to. */
  readonly links?: readonly { readonly uri: string; readonly rect: readonly [number, number, number, number] }[];
  readonly isLocked?: boolean;
}

/** Makes a small PDF of pages of text, A4 by default. For tests. */
export function makePdf(pages: readonly (readonly MadeText[])[], extras: MadeExtras = {}): Uint8Array {
  const links = (extras.links ?? []).map(
    ({ uri, rect }) => `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI ${quote(uri)} >> >>`,
  );
  const fonts = '/Resources << /Font << /roman 3 0 R /bold 4 0 R /italic 5 0 R >> >>';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extras.script ? `/OpenAction << /S /JavaScript /JS ${quote(extras.script)} >>` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] >>`,
    ...['Times-Roman', 'Times-Bold', 'Times-Italic'].map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
    `<< ${extras.title ? `/Title ${quote(extras.title)}` : ''} >>`,
    ...pages.flatMap((page, index) => {
      const stream = page.map(operators).join('\n');
      const annotations = index === 0 && links.length > 0 ? `/Annots [${links.join(' ')}]` : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${fonts} ${annotations} /Contents ${8 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  return Buffer.from(assemble(objects, extras.isLocked ? lock : ''), 'latin1');
}

/** An encryption that no password opens. */
const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -64 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00><00>]`;

function operators({ text, x, y, size, font = 'roman' }: MadeText): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${quote(text)} Tj ET`;
}

const special: Record<string, string> = { '•': '\\225', '—': '\\227', '–': '\\226', '’': '\\222', '“': '\\223', '”': '\\224' };

function quote(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&').replace(/[•—–’“”]/g, (char) => special[char] ?? char)})`;
}

function assemble(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
}
