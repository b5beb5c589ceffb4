import type { LibraryExport } from '../../schema/export.ts';
import type { Compiled, Library, LibraryDocument, LibraryEvent, LibraryTopic, WithdrawnDocument } from '../library.ts';
import { exportCitations } from './export-citations.ts';
import { exportPassages } from './export-passages.ts';
import { exportSchemaAddress } from './export-schema-address.ts';

/**
 * The library as analysts get it: plain lists that refer to each other by id. It holds what the library holds, so that of
 * a public one no text is in it that may not be published. The same library gives the same export, in the same order.
 */
export function exportLibrary(library: Library): LibraryExport {
  const { settings, isPrivate } = library;
  const { name, description, address, language, digestLicence } = settings;
  const documents = library.documents.toSorted(byId);
  const topics = library.topics.toSorted(byId);
  const bodies = documents.flatMap((document) => exportPassages(document, address));
  return {
    $schema: exportSchemaAddress(address),
    version: 1,
    library: { name, description, address, language, digestLicence },
    isPrivate,
    documents: documents.map((document) => exportDocument(document, address)),
    passages: bodies.map(({ passage }) => passage),
    mentions: bodies.flatMap(({ mentions }) => mentions),
    topics: topics.map((topic) => exportTopic(topic, address)),
    statements: library.timeline.map(exportStatement).sort(byDate),
    events: library.events.map((event) => exportEvent(event, address)),
    references: documents.flatMap(({ id, record }) =>
      (record.references ?? []).map((reference) => ({ document: id, ...reference })),
    ),
    citations: exportCitations({ documents, topics, events: library.events }),
    withdrawn: library.withdrawn.map((document) => exportWithdrawal(document, address)),
  };
}

function exportDocument({ id, isWithheld, record }: LibraryDocument, address: string): LibraryExport['documents'][number] {
  const { references, ...fields } = record;
  return { id, address: `${address}documents/${id}/`, isWithheld, ...fields };
}

function exportWithdrawal({ id, record }: WithdrawnDocument, address: string): LibraryExport['withdrawn'][number] {
  const { addresses, ...fields } = record;
  return { id, address: `${address}documents/${id}/`, ...fields };
}

function exportTopic({ id, record, introduction }: LibraryTopic, address: string): LibraryExport['topics'][number] {
  return { id, address: `${address}topics/${id}/`, ...record, introduction: exportIntroduction(introduction) };
}

function exportEvent({ id, record, introduction, accounts }: LibraryEvent, address: string): LibraryExport['events'][number] {
  return {
    ...{ id, address: `${address}events/${id}/`, ...record },
    accounts: accounts.map(({ document, statements }) => ({
      document: document.id,
      statements: statements.map(({ aspect, text, marks }) => ({
        ...{ aspect, text },
        marks: marks.map(({ locator, place }) => ({ locator, passage: place?.passage.id ?? null })),
      })),
    })),
    introduction: exportIntroduction(introduction),
  };
}

function exportIntroduction({ passages }: Compiled): LibraryExport['topics'][number]['introduction'] {
  return passages.map(({ id, text }) => ({ id, text }));
}

function exportStatement(statement: Library['timeline'][number]): LibraryExport['statements'][number] {
  const { document, passage, date, until, precision, isInferred, isPlanned, sentence, offset, start, end } = statement;
  return {
    ...{ document, passage: passage.id, date, until, precision, isInferred, isPlanned },
    ...{ start: offset + start, end: offset + end, surface: sentence.slice(start, end), sentence },
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}

function byDate(one: LibraryExport['statements'][number], other: LibraryExport['statements'][number]): number {
  return compare(one.date, other.date) || compare(one.document, other.document);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
