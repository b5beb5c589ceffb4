import fc from 'fast-check';
import type { Format } from '../../import/sniff.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { makeMarkdown } from './make-markdown.ts';
import { makePage } from './make-page.ts';
import { makeReport } from './make-report.ts';
import { makeText } from './make-text.ts';
import { makeWordDocument } from './make-word-document.ts';
import { mutated } from './mutate-bytes.ts';
import type { RealFiles } from './real-files.ts';

const makers: Readonly<Record<Format, fc.Arbitrary<Uint8Array>>> = {
  text: makeText,
  markdown: makeMarkdown,
  html: makePage,
  docx: makeWordDocument,
  pdf: makeReport,
};

/** So many made-up and so many mutated files of each format, the formats in turn. The same seed and files give the same bytes. */
export function fuzzInputs(seed: number, each: number, files: RealFiles): FuzzInput[] {
  const formats = Object.keys(makers) as Format[];
  const rows = formats.flatMap((format) => [
    draw(makers[format], seed, each).map((bytes): FuzzInput => ({ format, origin: 'made up', bytes })),
    draw(mutated(files[format]), seed, each).map((bytes): FuzzInput => ({ format, origin: 'mutated', bytes })),
  ]);
  return Array.from({ length: each }, (_, index) => rows.flatMap((row) => row.slice(index, index + 1))).flat();
}

function draw(arbitrary: fc.Arbitrary<Uint8Array>, seed: number, numRuns: number): Uint8Array[] {
  return fc.sample(arbitrary, { seed, numRuns });
}
