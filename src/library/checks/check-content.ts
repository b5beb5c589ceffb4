import type { Problem } from '../../problem.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDates } from './check-dates.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkEvents } from './check-events.ts';
import { checkFacts } from './check-facts.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLedgers, type PlaceInLedger } from './check-ledgers.ts';
import { checkNames } from './check-names.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkTopics } from './check-topics.ts';
import { checkTrackedTexts, type Tracked } from './check-tracked-texts.ts';
import { checkUndecided } from './check-undecided.ts';
import { checkVerified } from './check-verified.ts';
import { checkWithdrawn } from './check-withdrawn.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, suggest } from '../content/entry-problem.ts';

type Unchecked = Omit<Content, 'settings'>;

/** What is known of the folder beside its entries. */
export interface Surroundings {
  /** Ids of entries whose record is faulty. */
  readonly broken: ReadonlySet<string>;
  /** Language of the library; null where its settings are faulty. */
  readonly language: string | null;
  readonly tracked: Tracked;
  readonly placeInLedger: PlaceInLedger;
}

/**
 * What is wrong between entries: names and ids that clash, and references that lead nowhere. What only follows from a
 * faulty record is passed over; that record has its own problems.
 */
export function checkContent(content: Unchecked, { broken, language, tracked, placeInLedger }: Surroundings): Problem[] {
  const follows = ({ what }: Problem): boolean => [...broken].some((id) => what.includes(`“${id}”`));
  const problems = [
    ...checkTopics(content.topics),
    ...checkNames(content.topics),
    ...(language === null ? [] : checkLanguages(content, language)),
    ...checkTrackedTexts(content, tracked, broken),
    ...textsWithoutRecord(content),
    ...checkReferences(content),
    ...checkDates(content),
    ...formerIds(content.documents, 'document'),
    ...formerIds(content.topics, 'topic'),
    ...formerIds(content.events, 'event'),
    ...checkFacts(content),
    ...checkEvents(content),
    ...checkPassages(content),
    ...checkDecisions(content),
    ...checkLedgers(content, placeInLedger),
    ...checkUndecided(content),
    ...checkVerified(content),
    ...checkCorrections(content),
    ...checkWithdrawn(content),
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
