import type { DocumentRecord } from '../../schema/document.ts';
import type { Compiled, DatedStatement, LibraryDocument, Part } from '../library.ts';
import { findDatedStatements } from './find-dated-statements.ts';

/**
 * The dated statements of a document, of its digest first. A sentence stands once in each of the two for each of its
 * dates, also where it repeats the date or the document repeats the sentence.
 */
export function datesOf(document: Pick<LibraryDocument, 'id' | 'record' | 'summary' | 'text'>): DatedStatement[] {
  const { id, record, summary, text } = document;
  const context = { date: record.date, misprints: misprintsOf(record) };
  const find = (part: Part, body: Compiled | null): DatedStatement[] =>
    body ? once(findDatedStatements(body, context)).map((statement) => ({ document: id, part, ...statement })) : [];
  return [...find('digest', summary), ...find('text', text)];
}

function once<T extends { readonly date: string; readonly sentence: string }>(statements: readonly T[]): T[] {
  const seen = new Set<string>();
  return statements.filter(({ date, sentence }) => {
    const key = `${date} ${sentence}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function misprintsOf({ references = [] }: DocumentRecord): string[] {
  const wrong = references.filter(({ misprints }) => misprints?.some(({ field }) => field === 'issued'));
  return wrong.flatMap(({ issued }) => issued ?? []);
}
