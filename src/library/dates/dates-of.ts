import type { Compiled, DatedStatement, LibraryDocument, Part } from '../library.ts';
import { findDatedStatements } from './find-dated-statements.ts';
import { misprintsOf } from './misprints-of.ts';

type Dated = Pick<LibraryDocument, 'id' | 'record' | 'summary' | 'text'>;

const known = new WeakMap<LibraryDocument['record'], { readonly document: Dated; readonly statements: DatedStatement[] }>();

/**
 * The dated statements of a document, of its digest first. A sentence stands once in each of the two for each of its
 * dates, also where it repeats the date or the document repeats the sentence. Found once: a reading of the content after an
 * edit leaves the other documents as they were.
 */
export function datesOf(document: Dated): readonly DatedStatement[] {
  const before = known.get(document.record);
  const isSame = before?.document.summary === document.summary && before.document.text === document.text;
  const statements = before && isSame && before.document.id === document.id ? before.statements : findDates(document);
  known.set(document.record, { document, statements });
  return statements;
}

function findDates({ id, record, summary, text }: Dated): DatedStatement[] {
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
