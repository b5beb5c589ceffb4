import type { Problem } from '../problem.ts';

/** A problem of one file that is to be imported. */
export function importProblem(file: string, rule: string, words: Pick<Problem, 'what' | 'why' | 'fix'>): Problem {
  return { file, line: 1, column: 1, rule: `import/${rule}`, severity: 'error', ...words };
}

/** A file whose bytes are no text. */
export function notText(file: string): Problem {
  return importProblem(file, 'not-text', {
    what: 'The file is named as plain text, but its bytes are no text.',
    why: 'It may be a PDF, a Word document or an archive under another name, and would be read as nonsense.',
    fix: 'Open it with the program it was made with and save it as plain text (UTF-8).',
  });
}

/** A file without a word. */
export function emptyFile(file: string): Problem {
  return importProblem(file, 'empty', {
    what: 'The file holds no words.',
    why: 'There is nothing to read or search in it.',
    fix: 'Export the document again, or leave the file out.',
  });
}

/** A document that several records could be of. */
export function ambiguousRecord(file: string, by: string, ids: readonly string[]): Problem {
  return importProblem(file, 'ambiguous-record', {
    what: `Several records have the same ${by}: ${ids.join(', ')}.`,
    why: 'A text belongs to one document, and which of these is meant cannot be told.',
    fix: `Say which one: \`--as ${ids[0] ?? 'ID'}\`.`,
  });
}

/** A new document whose id is that of another. */
export function idTaken(file: string, id: string): Problem {
  return importProblem(file, 'id-taken', {
    what: `The id “${id}” belongs to another document.`,
    why: 'Two documents cannot share an address, and nothing shows that they are the same work.',
    fix: `Where they are the same, say so with \`--as ${id}\`; else give the new one an id of its own with \`--as\`.`,
  });
}

/** A text that the check before writing refuses. */
export function failedCheck(file: string, faults: readonly string[]): Problem {
  return importProblem(file, 'self-check', {
    what: `The text did not pass the check before writing. ${faults.join(' ')}`,
    why: 'The import writes nothing that loses or changes words.',
    fix: 'This is a fault of the import, not of the file: please report it with the file.',
  });
}

/** Two files of one run that belong to one document. */
export function sameId(file: string, id: string, twins: readonly string[]): Problem {
  const others = twins.filter((twin) => twin !== file);
  return importProblem(file, 'same-id', {
    what: `The file belongs to the document “${id}”, and so does ${others.join(', ')}.`,
    why: 'A document has one full text; the second would overwrite the first, so neither was written.',
    fix: 'Import only one of them, or give one an id of its own with `--as`.',
  });
}

/** A file that the system does not let us read. */
export function unreadableFile(file: string, reason: string): Problem {
  return importProblem(file, 'unreadable', {
    what: `The file cannot be read (${reason}).`,
    why: 'Nothing was imported from it.',
    fix: 'Check that the file is there and that you may read it.',
  });
}

/** A text that the system does not let us write. */
export function unwritableText(file: string, reason: string): Problem {
  return importProblem(file, 'unwritable', {
    what: `The text could not be written (${reason}).`,
    why: 'Nothing of this document was changed.',
    fix: 'Check that the content folder is there and that you may write to it.',
  });
}

/** `--as` for more or fewer files than one. */
export function asForMany(count: number): Problem {
  return importProblem('--as', 'as-many', {
    what: `\`--as\` was given for ${count} files.`,
    why: 'It names the id of one document.',
    fix: 'Import that file alone.',
  });
}

/** `--as` with something that is no id. */
export function asNoId(as: string): Problem {
  return importProblem('--as', 'as-id', {
    what: `“${as}” is not an id.`,
    why: 'The id is the address of the page.',
    fix: 'Write lower-case letters, digits and single hyphens.',
  });
}
