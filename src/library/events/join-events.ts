import type { EventRecord } from '../../schema/event.ts';
import type { Entry } from '../content/content.ts';
import { findPlace } from '../reading/find-place.ts';
import type { Library, LibraryDocument, LibraryEvent, LibraryStatement } from '../library.ts';

type Documents = ReadonlyMap<string, LibraryDocument>;
type Statement = EventRecord['accounts'][number]['statements'][number];

/** Joins events to the documents that report them. By date, a month after its days. */
export function joinEvents(
  entries: readonly Entry<EventRecord>[],
  documents: Documents,
): Pick<Library, 'events' | 'eventsByTopic'> {
  const events = entries.map((entry) => joinEvent(entry, documents));
  events.sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.id, b.id));
  const withTopic = events.flatMap((event) => (event.record.topic === undefined ? [] : [{ event, topic: event.record.topic }]));
  const byTopic = Map.groupBy(withTopic, ({ topic }) => topic);
  return { events, eventsByTopic: new Map([...byTopic].map(([topic, some]) => [topic, some.map(({ event }) => event)])) };
}

/** The document that appeared first comes first, undated ones last and as the record has them. */
function joinEvent({ id, record, body }: Entry<EventRecord>, documents: Documents): LibraryEvent {
  const accounts = record.accounts.flatMap(({ document: name, statements }) => {
    const document = documents.get(name);
    return document ? [{ document, statements: statements.map((statement) => joinStatement(statement, document)) }] : [];
  });
  accounts.sort((a, b) => compare(a.document.record.date ?? '~', b.document.record.date ?? '~'));
  return { id, record, introduction: body, accounts };
}

function joinStatement({ aspect, text, at }: Statement, document: LibraryDocument): LibraryStatement {
  const locators = at.split(';').map((part) => part.trim());
  return { aspect, text, marks: locators.map((locator) => ({ locator, place: findPlace(document, locator) })) };
}

/** What is dated by its month sorts after the days of it, because what is told of it most often looks back on them. */
function sortKey({ record: { date } }: LibraryEvent): string {
  return date.length === 7 ? `${date}~` : date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
