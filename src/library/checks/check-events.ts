import type { Problem } from '../../problem.ts';
import type { EventRecord } from '../../schema/event.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, suggest } from '../content/entry-problem.ts';
import { missesText } from './misses-text.ts';

type Checked = Pick<Content, 'documents' | 'texts' | 'topics' | 'events'>;
type EventEntry = Entry<EventRecord>;

/** What is wrong with events: documents and topics that are not there, locators that miss a text, nothing to compare. */
export function checkEvents({ documents, texts, topics, events }: Checked): Problem[] {
  const knownDocuments = new Set(documents.map(({ id }) => id));
  const knownTopics = new Set(topics.map(({ id }) => id));
  const held = new Map(texts.map(({ id, body }) => [id, body]));
  return events.flatMap((entry) => [
    ...checkAccounts(entry, knownDocuments),
    ...checkTopic(entry, knownTopics),
    ...checkOrder(entry),
    ...deadLocators(entry, held),
  ]);
}

function checkAccounts(entry: EventEntry, known: ReadonlySet<string>): Problem[] {
  const ids = entry.record.accounts.map(({ document }) => document);
  const faults = ids.flatMap((id, index) => {
    const field = ['accounts', index, 'document'];
    if (!known.has(id)) return [fieldProblem(entry, field, unknownDocument(id, known))];
    return ids.indexOf(id) < index ? [fieldProblem(entry, field, duplicateAccount(id))] : [];
  });
  return new Set(ids).size < 2 ? [...faults, fieldProblem(entry, ['accounts'], fewAccounts)] : faults;
}

function unknownDocument(id: string, known: ReadonlySet<string>) {
  return {
    rule: 'event/unknown-document',
    what: `There is no document “${id}”.`,
    why: 'Every statement leads to the document that makes it.',
    fix: `${suggest(id, known)}Write the name of a file in the documents folder, without .mdx.`,
  };
}

function duplicateAccount(id: string) {
  return {
    rule: 'event/duplicate-account',
    what: `“${id}” has an earlier account here.`,
    why: 'A document stands in one column, so that all it says is read together.',
    fix: 'Put the statements of both under one of them.',
  };
}

const fewAccounts = {
  rule: 'event/few-accounts',
  severity: 'warning',
  what: 'has fewer than two documents.',
  why: 'The page of an event sets accounts side by side; with one there is nothing to compare.',
  fix: 'Add what another document says, or leave the event to its topic and the timeline.',
} as const;

function checkTopic(entry: EventEntry, known: ReadonlySet<string>): Problem[] {
  const { topic } = entry.record;
  if (topic === undefined || known.has(topic)) return [];
  return [
    fieldProblem(entry, ['topic'], {
      rule: 'event/unknown-topic',
      what: `There is no topic “${topic}”.`,
      why: 'The page would link to a page that does not exist.',
      fix: `${suggest(topic, known)}Write the name of a file in the topics folder, without .mdx.`,
    }),
  ];
}

function checkOrder(entry: EventEntry): Problem[] {
  const { date, until } = entry.record;
  if (until === undefined || until > date) return [];
  return [
    fieldProblem(entry, ['until'], {
      rule: 'event/ends-before-it-begins',
      what: `“${until}” is not after “${date}”.`,
      why: 'An event would be shown to end before it began.',
      fix: 'Correct one of the two, or take `until` out where it all happened on the date.',
    }),
  ];
}

function deadLocators(entry: EventEntry, held: ReadonlyMap<string, Content['texts'][number]['body']>): Problem[] {
  return entry.record.accounts.flatMap(({ document, statements }, account) => {
    const text = held.get(document);
    return statements.flatMap(({ at }, index) =>
      text && missesText(at, text)
        ? [fieldProblem(entry, ['accounts', account, 'statements', index, 'at'], deadLocator(at))]
        : [],
    );
  });
}

function deadLocator(locator: string) {
  return {
    rule: 'event/dead-locator',
    severity: 'warning',
    what: `The locator “${locator}” points nowhere in the full text.`,
    why: 'A reader who follows it cannot check the statement.',
    fix: 'Count the paragraphs of the section again, or correct the name of the section.',
  } as const;
}
