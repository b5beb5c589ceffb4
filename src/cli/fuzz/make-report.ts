import fc from 'fast-check';
import { makePdf, type MadeText } from '../../import/pdf/make-pdf.ts';
import { hostileLine, plainSentence } from './make-words.ts';

const fonts = ['roman', 'roman', 'bold', 'italic'] as const;
const size = fc.constantFrom(6, 7, 9, 11, 11, 11, 14, 20, 0, -11, 400);

/** Lines under each other, as a report has them. */
const flow = fc
  .array(fc.tuple(fc.oneof(plainSentence, hostileLine), fc.constantFrom(...fonts), size), { minLength: 1, maxLength: 30 })
  .map((lines) =>
    lines.map(([text, font, height], index): MadeText => ({ text: latin(text), font, size: height, x: 60, y: 780 - index * 15 })),
  );

/** Pieces anywhere on the page and beside it. */
const scattered = fc.array(
  fc
    .tuple(hostileLine, fc.integer({ min: -50, max: 700 }), fc.integer({ min: -50, max: 900 }), size)
    .map(([text, x, y, height]): MadeText => ({ text: latin(text), x, y, size: height })),
  { minLength: 1, maxLength: 20 },
);

const table = fc.array(hostileLine, { minLength: 4, maxLength: 16 }).map((cells) =>
  cells.map((text, index): MadeText => ({
    text: latin(text).slice(0, 12),
    x: 60 + (index % 4) * 120,
    y: 700 - Math.floor(index / 4) * 18,
    size: 10,
  })),
);

/** Bytes of PDF reports: pages of lines, of tables and of pieces that lie anywhere, with titles, links and scripts. */
export const makeReport: fc.Arbitrary<Uint8Array> = fc
  .record({
    pages: fc.array(fc.oneof(flow, flow, table, scattered), { minLength: 1, maxLength: 4 }),
    title: hostileLine.map(latin),
    script: fc.constantFrom('', 'app.alert(1)'),
    links: fc.array(
      hostileLine.map((uri) => ({ uri: latin(uri), rect: [50, 600, 400, 790] as const })),
      { maxLength: 2 },
    ),
  })
  .map(({ pages, ...extras }) => makePdf(pages, extras));

/** The fonts of the made files have these letters only. */
function latin(text: string): string {
  return text.replace(/[^\t\n -\u00FF•—–’“”]/gu, '?');
}
