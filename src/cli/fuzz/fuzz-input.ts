import type { Format } from '../../import/sniff.ts';

/** A file to try the import with. */
export interface FuzzInput {
  readonly format: Format;
  /** How it was made: invented, or a real file changed. */
  readonly origin: 'made up' | 'mutated';
  readonly bytes: Uint8Array;
}

/** Endings of the files of each format. */
export const endings: Readonly<Record<Format, string>> = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
  docx: '.docx',
  pdf: '.pdf',
};
