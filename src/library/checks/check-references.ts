import type { Problem } from '../../problem.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Entry } from '../content/content.ts';
import { fieldProblem, suggest } from '../content/entry-problem.ts';

/** What is wrong between the references and the notes of one record. */
export function checkReferences(entry: Entry<DocumentRecord>): Problem[] {
  const { references = [], notes = [] } = entry.record;
  const ids = references.map(({ id }) => id);
  const twice = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [duplicateReference(entry, id, index)] : []));
  const known = new Set(ids);
  const unknown = notes.flatMap(({ cites }, note) =>
    cites.flatMap((id, index) => (known.has(id) ? [] : [unknownReference(entry, id, ['notes', note, 'cites', index], known)])),
  );
  return [...twice, ...unknown];
}

function duplicateReference(entry: Entry<DocumentRecord>, id: string, index: number): Problem {
  return fieldProblem(entry, ['references', index, 'id'], {
    rule: 'record/duplicate-id',
    what: `“${id}” is the id of an earlier reference too.`,
    why: 'A citation of it could mean either.',
    fix: 'Give one of them another id, such as one with a letter after the year.',
  });
}

function unknownReference(
  entry: Entry<DocumentRecord>,
  id: string,
  field: readonly PropertyKey[],
  known: ReadonlySet<string>,
): Problem {
  return fieldProblem(entry, field, {
    rule: 'record/unknown-reference',
    what: `There is no reference “${id}” in this record.`,
    why: 'The note would lead nowhere.',
    fix: `${suggest(id, known)}Write the id of an entry under \`references\`.`,
  });
}
