import type { Problem } from '../../problem.ts';

type Words = Pick<Problem, 'what' | 'why' | 'fix'>;

/** A PDF that needs a password to be opened. */
export function encryptedPdf(file: string): Problem {
  return pdfProblem(file, 'encrypted', {
    what: 'The PDF is locked with a password.',
    why: 'Without it no word of the document can be read.',
    fix: 'Open it with the password, save or print it as a PDF without one, and import that copy.',
  });
}

/** A PDF that is damaged or none at all. */
export function brokenPdf(file: string): Problem {
  return pdfProblem(file, 'broken', {
    what: 'The file is named as a PDF but cannot be opened as one.',
    why: 'It is damaged, cut off in a download, or another kind of file under this name.',
    fix: 'Download it again from its publisher, or open it in a PDF program and save it anew.',
  });
}

/** A PDF whose pages are pictures. Its page can still be made from a record. */
export function scannedPdf(file: string, pages: number): Problem {
  return pdfProblem(file, 'record-only', {
    what: `The PDF has no text layer: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`}.`,
    why: 'Pictures of words cannot be searched, cited or linked, so the document can only have a record, without a text.',
    fix: 'Write its record by hand, or put the file through text recognition (OCR) and import the result.',
  });
}

/** A PDF that is larger than the import takes. */
export function hugePdf(file: string, found: string, limit: string): Problem {
  return pdfProblem(file, 'too-large', {
    what: `The PDF has ${found}; the import takes ${limit}.`,
    why: 'A file of this size would take the memory and time of all the others.',
    fix: 'Divide it into parts, such as chapters, and import these.',
  });
}

/** A PDF that takes too long to read. */
export function slowPdf(file: string, page: number, seconds: number): Problem {
  return pdfProblem(file, 'too-slow', {
    what: `Reading the PDF took longer than ${seconds} seconds and was stopped at page ${page}.`,
    why: 'Its pages hold far more drawing than text, or it was made to be slow.',
    fix: 'Print it to a new PDF, or divide it into parts, and import these.',
  });
}

function pdfProblem(file: string, rule: string, words: Words): Problem {
  return { file, line: 1, column: 1, rule: `import/pdf-${rule}`, severity: 'error', ...words };
}
