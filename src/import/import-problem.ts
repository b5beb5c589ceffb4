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

/** A document with the title of a record that differs in a number or year. */
export function doubtfulRecord(file: string, by: string, against: string, id: string): Problem {
  return importProblem(file, 'doubtful-record', {
    what: `The record “${id}” has the same ${by} but another ${against}.`,
    why: 'They may be two works, or two copies of one; a text put with the wrong record would be cited wrongly.',
    fix: `Where they are the same work, say so with \`--as ${id}\`; else give this one an id of its own with \`--as\`.`,
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

/** A file that belongs to a document that an earlier file of the same run was written to. */
export function sameId(file: string, id: string, first: string): Problem {
  return importProblem(file, 'same-id', {
    what: `The file belongs to the document “${id}”, and so does ${first}, which this import wrote.`,
    why: 'A document has one full text, and this one would overwrite it.',
    fix: 'Where they are copies of one work, keep the better one; where they are two works, import this one alone with an id of its own: `--as ID`.',
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

/** A file larger than its format may be. */
export function hugeFile(file: string, bytes: number, limit: number): Problem {
  const size = (count: number): string => `${String(Math.ceil(count / 1_000_000))} MB`;
  return importProblem(file, 'too-large', {
    what: `The file has ${size(bytes)}; files of this format may have ${size(limit)}.`,
    why: 'It would take the memory and time of all the others.',
    fix: 'Divide it into parts, such as chapters, and import these.',
  });
}

/** A file that another program wrote to while it was read. */
export function changedFile(file: string): Problem {
  return importProblem(file, 'changed', {
    what: 'The file changed while it was read.',
    why: 'Half of one version and half of another may have been read, so nothing was written.',
    fix: 'Wait until it is saved or downloaded, and import it again.',
  });
}

/** A file whose reading was stopped after so many seconds. */
export function slowFile(file: string, seconds: number): Problem {
  return importProblem(file, 'too-slow', {
    what: `Reading the file took longer than ${String(seconds)} seconds and was stopped.`,
    why: 'It is very large or made to be slow, and would hold up all the others.',
    fix: 'Save it anew in the program it was made with, or divide it, and import it again.',
  });
}

/** A file that took more memory than one file may. */
export function heavyFile(file: string): Problem {
  return importProblem(file, 'too-much-memory', {
    what: 'Reading the file took more memory than one file may, and was stopped.',
    why: 'It is very large, or small and made to unpack into something very large.',
    fix: 'Save it anew in the program it was made with, or divide it, and import it again.',
  });
}

/** A file at which the import itself failed. */
export function failedReading(file: string, message: string): Problem {
  const isDeep = /call stack/i.test(message);
  return importProblem(file, 'failed', {
    what: isDeep ? 'The file is nested too deeply to be read.' : `The import failed at this file (${message}).`,
    why: 'Nothing was written for it; the other files are not affected.',
    fix: isDeep
      ? 'Save it anew in a simpler form, such as plain text, and import that.'
      : 'This is a fault of the import, not of the file: please report it with the file.',
  });
}

/** A content folder that another import is writing to. */
export function lockedLibrary(file: string, holder: string): Problem {
  return importProblem(file, 'locked', {
    what: `Another import (${holder}) is writing to this library.`,
    why: 'Two at once could write one document twice.',
    fix: 'Wait until it has ended. If none is running, on this computer or another, delete the file that is named above.',
  });
}

/** A content folder that nothing can be written to. */
export function closedLibrary(folder: string, reason: string): Problem {
  return importProblem(folder, 'unwritable', {
    what: `Nothing can be written to the content folder (${reason}).`,
    why: 'No file was read, because nothing could come of it.',
    fix: 'Make room on the disk, or see to it that you may write to the folder; `--dry-run` works without.',
  });
}

/** A text that the system does not let us write. */
export function unwritableText(file: string, reason: string): Problem {
  return importProblem(file, 'unwritable', {
    what: `The text could not be written (${reason}).`,
    why: 'Nothing of this document was changed.',
    fix: 'Check that the content folder is there, that you may write to it, and that the disk has room.',
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
