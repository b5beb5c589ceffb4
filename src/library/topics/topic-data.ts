import type { FactName } from '../../schema/fact.ts';
import type { TopicKind } from '../../schema/topic.ts';
import type { LinkedData } from '../json-ld.ts';
import type { Library, LibraryTopic } from '../library.ts';

/** Types of schema.org. An agreement between states has none of its own there (`Legislation` is a law), nor has an idea. */
const types: Record<TopicKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  agreement: 'Thing',
  event: 'Event',
  place: 'Place',
  idea: 'Thing',
};

/** A property with the fact that fills it. */
type DateProperty = readonly [property: string, fact: FactName];

const dateProperties: Partial<Record<TopicKind, readonly DateProperty[]>> = {
  person: [
    ['birthDate', 'born'],
    ['deathDate', 'died'],
  ],
  organisation: [
    ['foundingDate', 'founded'],
    ['dissolutionDate', 'ended'],
  ],
  event: [
    ['startDate', 'when'],
    ['endDate', 'until'],
  ],
};

/** As `DateProperty`, with the kinds of topic that schema.org allows as its value. */
type LinkProperty = readonly [property: string, fact: FactName, allowed: readonly TopicKind[]];

const linkProperties: Partial<Record<TopicKind, readonly LinkProperty[]>> = {
  person: [['affiliation', 'affiliation', ['organisation']]],
  organisation: [
    ['founder', 'founder', ['person', 'organisation']],
    ['parentOrganization', 'part of', ['organisation']],
    ['location', 'where', ['place']],
  ],
  event: [['location', 'where', ['place']]],
  place: [['containedInPlace', 'in', ['place']]],
};

/**
 * A topic in the terms of schema.org. A fact without its source reads as a claim of the library, so those in
 * words stay out, and so does a date on which the documents differ; of dates that agree the most precise stands. Names
 * that mean the topic in some documents only are no names of it, nor are misprints.
 */
export function topicData(topic: LibraryTopic, library: Pick<Library, 'settings' | 'topicById'>): LinkedData {
  const { record } = topic;
  const names = record.aliases.filter(({ misprint, short, ambiguous }) => !misprint && !short && !ambiguous);
  return {
    ...reference(topic, library),
    ...(names.length > 0 && { alternateName: [...new Set(names.map(({ text }) => text))] }),
    description: record.summary,
    ...(record.sameAs && record.sameAs.length > 0 && { sameAs: record.sameAs }),
    ...datesOf(topic),
    ...linksOf(topic, library),
  };
}

function reference({ id, record }: LibraryTopic, { settings }: Pick<Library, 'settings'>): LinkedData {
  return { '@type': types[record.kind], name: record.name, url: `${settings.address}topics/${id}/` };
}

function datesOf({ record }: LibraryTopic): LinkedData {
  return Object.fromEntries(
    (dateProperties[record.kind] ?? []).flatMap(([property, name]) => {
      const dates = (record.facts ?? []).flatMap(({ fact, date }) => (fact === name && date !== undefined ? [date] : []));
      const precise = dates.reduce((longest, date) => (date.length > longest.length ? date : longest), '');
      return precise !== '' && dates.every((date) => precise.startsWith(date)) ? [[property, precise]] : [];
    }),
  );
}

/** Topics that a fact names and says nothing else of. */
function linksOf({ record }: LibraryTopic, library: Pick<Library, 'settings' | 'topicById'>): LinkedData {
  return Object.fromEntries(
    (linkProperties[record.kind] ?? []).flatMap(([property, name, allowed]) => {
      const plain = (record.facts ?? []).filter(
        ({ fact, text, note }) => fact === name && text === undefined && note === undefined,
      );
      const ids = new Set(plain.flatMap(({ topic }) => topic ?? []));
      const linked = [...ids]
        .flatMap((id) => library.topicById.get(id) ?? [])
        .filter(({ record: { kind } }) => allowed.includes(kind));
      return linked.length > 0 ? [[property, linked.map((other) => reference(other, library))]] : [];
    }),
  );
}
