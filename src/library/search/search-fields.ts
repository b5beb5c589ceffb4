import { documentKinds } from '../../schema/document.ts';
import { topicKinds } from '../../schema/topic.ts';
import { dateInWords, documentKindOf, nameOf, whereOf } from '../documents/describe-document.ts';
import { eventDates } from '../events/describe-event.ts';
import type { Library, LibraryDocument, LibraryEvent, LibraryTopic } from '../library.ts';

/** What search keeps of a page besides its words: what it can be filtered and ordered by, and what a result shows. */
export interface SearchFields {
  readonly kind: string;
  readonly publisher?: string;
  /** Names in the order they are spoken. */
  readonly authors?: readonly string[];
  /** Language tag without region. */
  readonly language?: string | undefined;
  readonly year?: string;
  /** Ids of the topics that it mentions. */
  readonly topics?: readonly string[];
  /** ISO date. */
  readonly date?: string | null;
  /** Its kind, where it appeared and when, in words. */
  readonly about: string;
  readonly summary: string;
}

/** What results can be filtered by. */
export type Facet = 'kind' | 'publisher' | 'author' | 'year' | 'topic' | 'language';

/** A facet with the values that there are. */
export interface FacetChoices {
  readonly facet: Facet;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** As it stands in an address. */
  readonly value: string;
  readonly label: string;
  /** Number of documents, topics or chapters that have it. */
  readonly count: number;
}

const undated = 'undated';
const unnamed = 'not given';

/** Fields of a document. Where no publisher is printed, what it appeared in stands for it. */
export function documentFields({ record, topics }: Pick<LibraryDocument, 'record' | 'topics'>): SearchFields {
  const { kind, publisher, container, date, summary, language } = record;
  return {
    kind,
    publisher: publisher ?? container ?? unnamed,
    authors: (record.authors ?? []).map(nameOf),
    language: language.split('-')[0],
    year: date?.slice(0, 4) ?? undated,
    topics: topics.map(({ id }) => id),
    date,
    about: [documentKindOf(record), whereOf(record), date ? dateInWords(date) : 'Undated'].filter(Boolean).join(' · '),
    summary,
  };
}

/** Fields of a topic. */
export function topicFields({ record }: Pick<LibraryTopic, 'record'>): SearchFields {
  return { kind: 'topic', about: `Topic · ${topicKinds[record.kind]}`, summary: record.summary };
}

/** Fields of an event. */
export function eventFields({ record }: Pick<LibraryEvent, 'record'>): SearchFields {
  return { kind: 'event', about: `Event · ${eventDates(record)}`, summary: record.summary };
}

/** Fields of a chapter of the guide. */
export function guideFields(record: { readonly summary: string }): SearchFields {
  return { kind: 'guide', about: 'Guide', summary: record.summary };
}

/**
 * Everything that results can be filtered by: kinds with those of documents first, publishers by name, years from the
 * newest, authors, topics that documents mention and languages from the most frequent.
 */
export function listFacets(library: Pick<Library, 'documents' | 'topics' | 'events' | 'guide'>): FacetChoices[] {
  const documents = library.documents.map(documentFields);
  const kinds = countValues(documents.map(({ kind }) => kind));
  const publishers = countValues(documents.map(({ publisher }) => publisher));
  const years = countValues(documents.map(({ year }) => year));
  const authors = countValues(documents.flatMap(({ authors: names }) => [...new Set(names)]));
  const topics = countValues(documents.flatMap(({ topics: ids }) => ids ?? []));
  const languages = countValues(documents.map(({ language }) => language));
  const others = countValues([
    ...library.topics.map(() => 'topic'),
    ...library.events.map(() => 'event'),
    ...library.guide.map(() => 'guide'),
  ]);
  const names = new Map(library.topics.map(({ id, record }) => [id, record.name]));
  return [
    { facet: 'kind', label: 'Kind', values: [...kinds, ...others].map((value) => relabel(value, kindNames[value.value])) },
    { facet: 'publisher', label: 'Publisher', values: publishers.sort((a, b) => a.label.localeCompare(b.label, 'en')) },
    { facet: 'author', label: 'Author', values: authors },
    { facet: 'year', label: 'Year', values: years.sort(newestFirst) },
    { facet: 'topic', label: 'Topic', values: topics.map((value) => relabel(value, names.get(value.value))) },
    { facet: 'language', label: 'Language', values: languages.map((value) => relabel(value, languageNames.of(value.value))) },
  ];
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

const kindNames: Readonly<Record<string, string>> = { ...documentKinds, topic: 'Topic', event: 'Event', guide: 'Guide' };

/** Values with their counts, the most frequent first; among equals in the order they had. */
function countValues(values: readonly (string | undefined)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: nameMissing(value), count })).sort((a, b) => b.count - a.count);
}

function relabel(value: FacetValue, label: string | undefined): FacetValue {
  return { ...value, label: label ?? value.label };
}

function nameMissing(value: string): string {
  return value === undated || value === unnamed ? value.replace(/^./, (letter) => letter.toUpperCase()) : value;
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  if (a.value === undated || b.value === undated) return a.value === undated ? 1 : -1;
  return Number(b.value) - Number(a.value);
}
