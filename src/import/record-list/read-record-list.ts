import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problem.ts';
import { decodeText } from '../decode-text.ts';
import { importProblem } from '../import-problem.ts';
import { isSystemError } from '../system-error.ts';
import type { ListEntry } from './list-entry.ts';
import { readCsl } from './read-csl.ts';
import { readZoteroCsv } from './read-zotero-csv.ts';

/** Reads a list of records: CSL-JSON or the CSV of Zotero, told apart by what the file holds. */
export function readRecordList(file: string): readonly ListEntry[] | Problem {
  try {
    const name = path.basename(file);
    const text = decodeText(readFileSync(file)).text?.trim() ?? '';
    const isJson = text.startsWith('[') || text.startsWith('{');
    return (isJson ? readCsl(text, name) : readZoteroCsv(text, name)) ?? noList(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unreadableList(file, error.message);
  }
}

function noList(file: string): Problem {
  return importProblem(file, 'records-format', {
    what: 'The list of records is neither CSL-JSON nor a CSV with a column Title.',
    why: 'Records cannot be filled from it.',
    fix: 'In Zotero, choose Export Library, then CSL JSON or CSV, and name that file.',
  });
}

function unreadableList(file: string, reason: string): Problem {
  return importProblem(file, 'records-unreadable', {
    what: `The list of records cannot be read (${reason}).`,
    why: 'Nothing was imported, because the records would lack what the list says.',
    fix: 'Check the path given with `--records`.',
  });
}
