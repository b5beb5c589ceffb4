import type { Problem } from '../../problem.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { EventRecord } from '../../schema/event.ts';
import type { Fact, FactName } from '../../schema/fact.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, type Told } from '../content/entry-problem.ts';
import { isBefore, mayAgree } from './compare-dates.ts';

/** Dates of one record that cannot all be right, and dates of events that no document gives. */
export function checkDates({ documents, topics, events }: Pick<Content, 'documents' | 'topics' | 'events'>): Problem[] {
  const topicById = new Map(topics.map((topic) => [topic.id, topic.record]));
  return [...documents.flatMap(ofDocument), ...topics.flatMap(ofTopic), ...events.flatMap((event) => ofEvent(event, topicById))];
}

function ofDocument(entry: Entry<DocumentRecord>): Problem[] {
  const { date, digest, references = [] } = entry.record;
  const early =
    digest && date !== null && isBefore(digest.date, date)
      ? [contradiction(entry, ['digest', 'date'], `The digest is of ${digest.date}, before the document of ${date}.`, correct)]
      : [];
  return [...early, ...references.flatMap((reference, index) => ofReference(entry, reference, index))];
}

/** What is known to be misprinted is passed over. */
function ofReference(entry: Entry<DocumentRecord>, { issued, accessed, misprints }: Reference, index: number): Problem[] {
  const { date } = entry.record;
  const printed = misprints?.some(({ field }) => field === 'issued') ? undefined : issued;
  const tell = (field: string, what: string): Problem =>
    contradiction(
      entry,
      ['references', index, field],
      what,
      `${correct} What the document prints so is said under \`misprints\`.`,
    );
  return [
    ...(printed && date && isBefore(date, printed)
      ? [tell('issued', `The source is of ${printed}, after the document of ${date}.`)]
      : []),
    ...(accessed && printed && isBefore(accessed, printed)
      ? [tell('accessed', `The source was opened on ${accessed}, before it appeared on ${printed}.`)]
      : []),
    ...(accessed && date && isBefore(date, accessed)
      ? [tell('accessed', `The source was opened on ${accessed}, after the document of ${date}.`)]
      : []),
  ];
}

const correct = 'Correct the one that is wrong.';

function contradiction(entry: Entry<DocumentRecord>, field: readonly PropertyKey[], what: string, fix: string): Problem {
  return fieldProblem(entry, field, {
    rule: 'record/contradicting-dates',
    severity: 'warning',
    what,
    why: 'Both cannot be right, and lists and the timeline would sort by a wrong date.',
    fix,
  });
}

/** Facts of which the first cannot lie after the second. */
const ordered: readonly (readonly [FactName, FactName])[] = [
  ['born', 'died'],
  ['founded', 'ended'],
  ['agreed', 'signed'],
  ['agreed', 'ended'],
  ['signed', 'ended'],
  ['took effect', 'ended'],
  ['when', 'until'],
  ['since', 'until'],
];

/** Documents may disagree with each other; one should not with itself. */
function ofTopic(entry: Entry<Topic>): Problem[] {
  const facts = (entry.record.facts ?? []).map((fact, index) => ({ ...fact, index }));
  const dated = [...Map.groupBy(facts, ({ document, fact }) => `${document} ${fact}`).values()];
  const only = new Map(dated.flatMap(([one, ...others]) => (one && others.length === 0 ? [[keyOf(one, one.fact), one]] : [])));
  return facts.flatMap((later) =>
    ordered.flatMap(([from, to]) => {
      const earlier = to === later.fact && only.has(keyOf(later, to)) ? only.get(keyOf(later, from)) : undefined;
      if (!earlier?.date || !later.date || !isBefore(later.date, earlier.date)) return [];
      return [fieldProblem(entry, ['facts', later.index, 'date'], outOfOrder(earlier, later))];
    }),
  );
}

function keyOf({ document }: Fact, fact: FactName): string {
  return `${document} ${fact}`;
}

function outOfOrder(earlier: Fact, later: Fact): Told {
  return {
    rule: 'topic/contradicting-dates',
    severity: 'warning',
    what: `“${later.document}” gives ${String(later.date)} for “${later.fact}”, before ${String(earlier.date)} for “${earlier.fact}”.`,
    why: 'By one and the same document something would end before it began.',
    fix: 'Look both dates up. Where the document prints them so, say it in the `note` of one and write its date as `text`.',
  };
}

function ofEvent(entry: Entry<EventRecord>, topics: ReadonlyMap<string, Topic>): Problem[] {
  const { topic, date } = entry.record;
  const facts = (topics.get(topic ?? '')?.facts ?? []).filter(({ fact }) => fact === 'when');
  const given = [...new Set(facts.flatMap((fact) => fact.date ?? []))];
  if (given.length === 0 || given.some((one) => mayAgree(one, date))) return [];
  return [
    fieldProblem(entry, ['date'], {
      rule: 'event/contradicting-dates',
      severity: 'warning',
      what: `“${date}” is given by no document: the topic “${topic ?? ''}” has ${given.join(', ')}.`,
      why: 'The event and its topic would tell a reader two dates.',
      fix: 'Correct the one that is wrong, or add the fact with the document that gives it.',
    }),
  ];
}
