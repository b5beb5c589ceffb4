import { namesOf } from '../markup/alias-matcher.ts';
import { resolveLocator } from '../markup/locator.ts';
import type { Problem } from '../problem.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { Topic } from '../schema/topic.ts';
import { foldName } from '../text/fold.ts';
import type { Content, Entry } from './content.ts';

type Unchecked = Omit<Content, 'settings'>;

/**
 * What is wrong between entries: names and ids that clash, and references that lead nowhere. What only follows from a
 * faulty record (`broken`: their ids) is passed over; that record has its own problems.
 */
export function checkContent(content: Unchecked, broken: ReadonlySet<string>): Problem[] {
  const follow = (problem: Problem): boolean => ![...broken].some((id) => problem.what.includes(`“${id}”`));
  return [
    ...duplicateAliases(content.topics),
    ...unknownTopics(content.topics),
    ...textsWithoutRecord(content),
    ...content.documents.flatMap(checkReferences),
    ...formerIds(content.documents, 'document'),
    ...formerIds(content.topics, 'topic'),
    ...citations(content),
    ...locators(content),
  ].filter(follow);
}

type Told = Pick<Problem, 'rule' | 'what' | 'why' | 'fix'> & { readonly severity?: 'warning' };

function problem(entry: Entry<unknown>, field: readonly PropertyKey[], told: Told): Problem {
  return { file: entry.file, ...entry.locate(field), severity: 'error', field: field.map(String).join('.'), ...told };
}

function duplicateAliases(topics: Content['topics']): Problem[] {
  const owners = new Map<string, Entry<Topic>>();
  return topics.flatMap((entry) =>
    namesOf({ id: entry.id, topic: entry.record }).flatMap((name, index) => {
      if (name.topic === null) return [];
      const key = name.exact ? `exact ${name.text}` : foldName(name.text);
      const owner = owners.get(key);
      owners.set(key, owner ?? entry);
      return owner ? [duplicateAlias(entry, owner, name.text, index - 1)] : [];
    }),
  );
}

function duplicateAlias(entry: Entry<Topic>, owner: Entry<Topic>, text: string, index: number): Problem {
  const where = owner === entry ? 'this topic already' : `${owner.record.name} (${owner.file})`;
  return problem(entry, index < 0 ? ['name'] : ['aliases', index], {
    rule: 'topic/duplicate-alias',
    what: `“${text}” is a name of ${where}.`,
    why: 'A name leads to one topic; spellings that differ only in apostrophes, hyphens, al- or case are the same name.',
    fix: 'Take it out here or there, or tell the two apart with `exact`, `short` or `ambiguous`.',
  });
}

function unknownTopics(topics: Content['topics']): Problem[] {
  const known = new Set(topics.map(({ id }) => id));
  return topics.flatMap((entry) =>
    (entry.record.not ?? []).flatMap(({ topic }, index) => (known.has(topic) ? [] : [unknownTopic(entry, topic, index, known)])),
  );
}

function unknownTopic(entry: Entry<Topic>, topic: string, index: number, known: ReadonlySet<string>): Problem {
  return problem(entry, ['not', index, 'topic'], {
    rule: 'topic/unknown-topic',
    what: `There is no topic “${topic}”.`,
    why: 'The page would link to a page that does not exist.',
    fix: `${suggest(topic, known)}Write the name of a file in the topics folder, without .mdx.`,
  });
}

function textsWithoutRecord({ texts, documents }: Unchecked): Problem[] {
  const known = new Set(documents.map(({ id }) => id));
  return texts
    .filter(({ id }) => !known.has(id))
    .map((entry) =>
      problem(entry, [], {
        rule: 'text/unknown-document',
        what: `There is no document “${entry.id}” that this text belongs to.`,
        why: 'A text without a record has no title, no rights and no page.',
        fix: `${suggest(entry.id, known)}Give the text the name of its record, or import the file again.`,
      }),
    );
}

function checkReferences(entry: Entry<DocumentRecord>): Problem[] {
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
  return problem(entry, ['references', index, 'id'], {
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
  return problem(entry, field, {
    rule: 'record/unknown-reference',
    what: `There is no reference “${id}” in this record.`,
    why: 'The note would lead nowhere.',
    fix: `${suggest(id, known)}Write the id of an entry under \`references\`.`,
  });
}

function formerIds(entries: readonly Entry<{ formerly?: string[] | undefined }>[], noun: string): Problem[] {
  const owners = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.record.formerly ?? []).flatMap((id, index) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? entry);
      if (!owner) return [];
      const what = `“${id}” is the id of another ${noun} (${owner.file}).`;
      const fix = 'Take it out here, or rename the other.';
      return [
        problem(entry, ['formerly', index], {
          rule: 'record/duplicate-id',
          what,
          why: 'One address cannot lead to two pages.',
          fix,
        }),
      ];
    }),
  );
}

function citations({ documents, texts, topics }: Unchecked): Problem[] {
  const known = new Set(documents.map(({ id }) => id));
  const references = new Map(
    documents.map(({ id, record }) => [id, new Set((record.references ?? []).map((reference) => reference.id))]),
  );
  return [...documents, ...texts, ...topics].flatMap((entry) =>
    entry.body.passages.flatMap((passage) =>
      passage.citations
        .filter((id) => !known.has(id) && !references.get(entry.id)?.has(id))
        .map((id) => unknownCitation(entry, passage.line, id, known)),
    ),
  );
}

function unknownCitation(entry: Entry<unknown>, line: number, id: string, known: ReadonlySet<string>): Problem {
  return {
    ...{ file: entry.file, line, column: 1, rule: 'markup/unknown-citation', severity: 'error' },
    what: `“${id}” is neither a document of the library nor a reference of this document.`,
    why: 'The citation would lead nowhere.',
    fix: `${suggest(id, known)}Write the id of a document or of a reference.`,
  };
}

function locators({ documents, texts }: Unchecked): Problem[] {
  const held = new Map(texts.map((text) => [text.id, text.body]));
  return documents.flatMap((entry) => {
    const text = held.get(entry.id);
    if (!text) return [];
    return entry.body.passages.flatMap((passage) =>
      passage.locators
        .filter((locator) => resolveLocator(locator, text).length === 0)
        .map((locator) => deadLocator(entry, passage.line, locator)),
    );
  });
}

function deadLocator(entry: Entry<unknown>, line: number, locator: string): Problem {
  return {
    ...{ file: entry.file, line, column: 1, rule: 'digest/dead-locator', severity: 'warning' },
    what: `The locator “${locator}” points nowhere in the full text.`,
    why: 'A reader who follows it cannot check the claim.',
    fix: 'Count the paragraphs of the section again, or correct the name of the section.',
  };
}

function suggest(id: string, known: ReadonlySet<string>): string {
  const close = [...known].find(
    (candidate) => candidate.startsWith(id.slice(0, 4)) || candidate.includes(id) || id.includes(candidate),
  );
  return close ? `Did you mean “${close}”? ` : '';
}
