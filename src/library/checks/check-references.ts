import type { Compiled } from '../../markup/compiled.ts';
import type { Problem } from '../../problem.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, suggest } from '../content/entry-problem.ts';
import { missesText } from './misses-text.ts';

/** What is wrong between the references and the notes of each record, its digest and its text. */
export function checkReferences({ documents, texts }: Pick<Content, 'documents' | 'texts'>): Problem[] {
  const held = new Map(texts.map(({ id, body }) => [id, body]));
  return documents.flatMap((entry) => checkOne(entry, held.get(entry.id)));
}

function checkOne(entry: Entry<DocumentRecord>, text: Compiled | undefined): Problem[] {
  const { references = [], notes = [] } = entry.record;
  const known = new Set(references.map(({ id }) => id));
  const unknown = notes.flatMap(({ cites }, note) =>
    cites.flatMap((id, index) => (known.has(id) ? [] : [unknownReference(entry, id, ['notes', note, 'cites', index], known)])),
  );
  const dead = notes.flatMap(({ at }, note) => (text && missesText(at, text) ? [deadLocator(entry, at, note)] : []));
  return [
    ...repeated(references.map(({ id }) => id)).map((index) => duplicateReference(entry, references[index]?.id ?? '', index)),
    ...repeated(notes.map(({ number }) => number)).map((index) => duplicateNote(entry, notes[index]?.number ?? 0, index)),
    ...unknown,
    ...dead,
    ...unusedReferences(entry, text),
  ];
}

/** Places of values that stand in a list before. */
function repeated(values: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []));
}

const mostListed = 5;

/**
 * One warning for all references of a record that nothing cites. Where neither notes nor a text are held, nothing is known;
 * and a list from which nothing is cited, such as further reading, is not there to be cited.
 */
function unusedReferences(entry: Entry<DocumentRecord>, text: Compiled | undefined): Problem[] {
  const { references = [], notes = [] } = entry.record;
  if (!text && notes.length === 0) return [];
  const bodies = text ? [entry.body, text] : [entry.body];
  const cited = new Set([
    ...notes.flatMap(({ cites }) => cites),
    ...bodies.flatMap(({ passages }) => passages.flatMap(({ citations }) => citations)),
  ]);
  const lists = new Set(references.filter(({ id }) => cited.has(id)).map(({ list }) => list));
  const unused = references.filter(({ id, list }) => !cited.has(id) && lists.has(list));
  const [first] = unused;
  return first ? [unusedReference(entry, unused, references.indexOf(first))] : [];
}

function unusedReference(entry: Entry<DocumentRecord>, unused: readonly Reference[], index: number): Problem {
  const listed = unused.slice(0, mostListed).map(({ id }) => `“${id}”`);
  const more = unused.length - listed.length;
  return fieldProblem(entry, ['references', index, 'id'], {
    rule: 'record/unused-reference',
    severity: 'warning',
    what: `${unused.length === 1 ? 'Nothing cites the reference' : 'Nothing cites the references'} ${[...listed, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(', ')}.`,
    why: 'A reader sees a source and cannot tell what it is the source of.',
    fix: 'Add it to the note that names it, or say in `list` under which heading of its own it stands.',
  });
}

function duplicateReference(entry: Entry<DocumentRecord>, id: string, index: number): Problem {
  return fieldProblem(entry, ['references', index, 'id'], {
    rule: 'record/duplicate-id',
    what: `“${id}” is the id of an earlier reference too.`,
    why: 'A citation of it could mean either.',
    fix: 'Give one of them another id, such as one with a letter after the year.',
  });
}

function duplicateNote(entry: Entry<DocumentRecord>, number: number, index: number): Problem {
  return fieldProblem(entry, ['notes', index, 'number'], {
    rule: 'record/duplicate-note',
    what: `An earlier note has the number ${String(number)} too.`,
    why: 'The note of the document that is meant could be either.',
    fix: 'Correct the number of one, or put what both cite into one note.',
  });
}

function deadLocator(entry: Entry<DocumentRecord>, at: string, note: number): Problem {
  return fieldProblem(entry, ['notes', note, 'at'], {
    rule: 'record/dead-locator',
    severity: 'warning',
    what: `The locator “${at}” points nowhere in the full text.`,
    why: 'A reader who follows it cannot see what the note is to.',
    fix: 'Count the paragraphs of the section again, or correct the name of the section.',
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
