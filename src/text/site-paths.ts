type WithId = string | { readonly id: string };

/** Path of a document's page on the site: `/documents/lamps/` (record and digest) or `/documents/lamps/text/`. */
export function documentPath(document: WithId, part: 'digest' | 'text' = 'digest'): string {
  return `/documents/${idOf(document)}/${part === 'text' ? 'text/' : ''}`;
}

/** Path of a passage: `/documents/lamps/#d-…`, `/documents/lamps/text/#t-…`. */
export function passagePath(document: WithId, part: 'digest' | 'text', passage: string): string {
  return `${documentPath(document, part)}#${passage}`;
}

/** Path of an entry in a document's list of references. */
export function referencePath(document: WithId, reference: string): string {
  return `${documentPath(document)}#ref-${reference}`;
}

/** Path of a topic's page; from the second on, that of a further page of its passages. */
export function topicPath(topic: WithId, page = 1): string {
  return `/topics/${idOf(topic)}/${page === 1 ? '' : `passages/${String(page)}/`}`;
}

/** Path of an event's page. */
export function eventPath(event: WithId): string {
  return `/events/${idOf(event)}/`;
}

function idOf(thing: WithId): string {
  return typeof thing === 'string' ? thing : thing.id;
}
