import { titleOf } from '../documents/describe-document.ts';
import type { LinkedData } from '../json-ld.ts';
import type { Library, LibraryDocument, LibraryEvent } from '../library.ts';

type Context = Pick<Library, 'settings' | 'topicById'>;

/**
 * An event in the terms of https://schema.org/Event. It is what the documents that report it are about; of a topic that is
 * the event itself it takes the pages elsewhere.
 */
export function eventData({ id, record, accounts }: LibraryEvent, { settings, topicById }: Context): LinkedData {
  const topic = topicById.get(record.topic ?? '')?.record;
  return {
    '@type': 'Event',
    name: record.name,
    url: `${settings.address}events/${id}/`,
    description: record.summary,
    startDate: record.date,
    ...(record.until !== undefined && { endDate: record.until }),
    ...(topic?.kind === 'event' && topic.sameAs && { sameAs: topic.sameAs }),
    subjectOf: accounts.map(({ document }) => workOf(document, settings)),
  };
}

function workOf({ id, record }: LibraryDocument, { address }: Library['settings']): LinkedData {
  const date = record.date === null ? {} : { datePublished: record.date };
  return { '@type': 'CreativeWork', name: titleOf(record), url: `${address}documents/${id}/`, ...date };
}
