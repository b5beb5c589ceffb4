import type { Problem } from '../../problem.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkEvents } from './check-events.ts';
import { checkFacts } from './check-facts.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkTopics } from './check-topics.ts';
import { checkUndecided } from './check-undecided.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, suggest } from '../content/entry-problem.ts';

type Unchecked = Omit<Content, 'settings'>;

/**
 * What is wrong between entries: names and ids that clash, and references that lead nowhere. What only follows from a
 * faulty record (`broken`: their ids) is passed over; that record has its own problems.
 */
export function checkContent(content: Unchecked, broken: ReadonlySet<string>): Problem[] {
  const follows = ({ what }: Problem): boolean => [...broken].some((id) => what.includes(`“${id}”`));
  const problems = [
    ...checkTopics(content.topics),
    ...textsWithoutRecord(content),
    ...content.documents.flatMap(checkReferences),
    ...formerIds(content.documents, 'document'),
    ...formerIds(content.topics, 'topic'),
    ...formerIds(content.events, 'event'),
    ...checkFacts(content),
    ...checkEvents(content),
    ...checkPassages(content),
    ...checkDecisions(content),
    ...checkUndecided(content),
  ];
  return problems.filter((problem) => !follows(problem));
}

function textsWithoutRecord({ texts, documents }: Unchecked): Problem[] {
  const known = new Set(documents.map(({ id }) => id));
  return texts.filter(({ id }) => !known.has(id)).map((entry) => fieldProblem(entry, [], textWithoutRecord(entry.id, known)));
}

function textWithoutRecord(id: string, known: ReadonlySet<string>) {
  return {
    rule: 'text/unknown-document',
    what: `There is no document “${id}” that this text belongs to.`,
    why: 'A text without a record has no title, no rights and no page.',
    fix: `${suggest(id, known)}Give the text the name of its record, or import the file again.`,
  };
}

type Renamed = Entry<{ readonly formerly?: string[] | undefined }>;

function formerIds(entries: readonly Renamed[], noun: string): Problem[] {
  const owners = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.record.formerly ?? []).flatMap((id, index) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? entry);
      return owner ? [fieldProblem(entry, ['formerly', index], duplicateId(id, noun, owner))] : [];
    }),
  );
}

function duplicateId(id: string, noun: string, owner: Renamed) {
  return {
    rule: 'record/duplicate-id',
    what: `“${id}” is the id of another ${noun} (${owner.file}).`,
    why: 'One address cannot lead to two pages.',
    fix: 'Take it out here, or rename the other.',
  };
}
