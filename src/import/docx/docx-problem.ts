import type { Problem } from '../../problem.ts';
import { importProblem } from '../import-problem.ts';

/** Why an archive cannot be unpacked. */
export type Fault =
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'inflates'; readonly to: number; readonly limit: number }
  | { readonly kind: 'long'; readonly size: number; readonly limit: number }
  | { readonly kind: 'lies'; readonly name: string };

/** The fault of an archive as a problem of its file. */
export function archiveProblem(file: string, fault: Fault): Problem {
  if (fault.kind === 'damaged') return damaged(file, fault.detail);
  if (fault.kind === 'encrypted') return encrypted(file);
  if (fault.kind === 'lies') return lies(file, fault.name);
  if (fault.kind === 'long') return long(file, fault.size, fault.limit);
  return inflates(file, fault.to, fault.limit);
}

function damaged(file: string, detail: string): Problem {
  return importProblem(file, 'damaged', {
    what: `The Word document cannot be unpacked: ${detail}.`,
    why: 'It was probably cut off or changed on its way here.',
    fix: 'Get the file anew, or open it in Word or LibreOffice, which may repair it, and save it as .docx.',
  });
}

function encrypted(file: string): Problem {
  return importProblem(file, 'encrypted', {
    what: 'The Word document is protected by a password.',
    why: 'Its words cannot be read without it.',
    fix: 'Open it in Word or LibreOffice, save it without a password, and import that.',
  });
}

function inflates(file: string, to: number, limit: number): Problem {
  return importProblem(file, 'inflates', {
    what: `The file would inflate to ${inMegabytes(to)} MB; the limit for its size is ${inMegabytes(limit)} MB.`,
    why: 'No text does that; such files are made to use up the memory of a computer. Nothing of it was unpacked.',
    fix: 'Do not open it if you do not know where it comes from. Else save it anew in Word or LibreOffice and import that.',
  });
}

function long(file: string, size: number, limit: number): Problem {
  return importProblem(file, 'too-large', {
    what: `The words of the document, with their formatting, take ${inMegabytes(size)} MB; the limit is ${inMegabytes(limit)} MB.`,
    why: 'Reading them would take more memory than one file may.',
    fix: 'Divide it into parts, such as chapters, and import these.',
  });
}

function lies(file: string, name: string): Problem {
  return importProblem(file, 'inflates', {
    what: `The part “${name.slice(0, 80)}” of the file inflates to more or less than the file says.`,
    why: 'It is damaged, or made to use up the memory of a computer. Reading stopped there.',
    fix: 'Do not open it if you do not know where it comes from. Else save it anew in Word or LibreOffice and import that.',
  });
}

/** A document whose parts are no Word document that can be read. */
export function unreadableDocument(file: string, detail: string): Problem {
  return importProblem(file, 'unreadable-docx', {
    what: `The Word document cannot be read (${detail.replace(/\s+/g, ' ').slice(0, 160)}).`,
    why: 'A part of it is missing or is not what Word would have written.',
    fix: 'Open it in Word or LibreOffice, save it anew as .docx, and import that.',
  });
}

/** A document of pictures alone, such as scanned pages. Its record is made, with this as the reason why there is no text. */
export function onlyPictures(file: string): Problem {
  return importProblem(file, 'docx-record-only', {
    what: 'The Word document holds pictures and no words.',
    why: 'Words in pictures cannot be searched, quoted or read aloud.',
    fix: 'Have a program recognise the text (OCR), and import the result.',
  });
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
