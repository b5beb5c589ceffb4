import type { CitationStyle } from '../cite/citation-styles.ts';
import { readCitations } from '../export/read-citations.ts';
import type { Library, LibraryEvent, LibraryTopic } from '../library.ts';
import { describeFacts } from '../topics/describe-facts.ts';
import { citeOriginal } from './cite-original.ts';
import { locatorInWords } from './locator-in-words.ts';

/** What is needed to cite what the library itself says of a topic or an event: a data file of the site, as `EvidenceData` is. */
export interface SummaryData {
  readonly library: { readonly name: string; readonly address: string };
  /** Name of the topic or event. */
  readonly name: string;
  /** The documents that it cites, by id. */
  readonly sources: Readonly<Record<string, CitedOriginal>>;
  /** What each passage of the introduction, and each fact, cites in its order. */
  readonly passages: Readonly<Record<string, readonly CitedPlace[]>>;
}

/** Author and year, and the original in each style, as HTML of which `<i>` is the only element. */
export interface CitedOriginal {
  readonly short: string;
  readonly citations: Readonly<Record<CitationStyle, string>>;
}

/** A document, and the place in it in words; empty where none is named. */
export interface CitedPlace {
  readonly document: string;
  readonly place: string;
}

/** Gathers it for a topic with its facts, or for an event. */
export function summaryData(subject: LibraryTopic | LibraryEvent, library: Library): SummaryData {
  const { settings, documentById } = library;
  const facts = 'evidence' in subject ? factPlaces(subject, library) : [];
  const passages = Object.fromEntries([...introductionPlaces(subject, library), ...facts]);
  const cited = new Set(
    Object.values(passages)
      .flat()
      .map(({ document }) => document),
  );
  return {
    library: { name: settings.name, address: settings.address },
    name: subject.record.name,
    sources: Object.fromEntries(
      [...cited].flatMap((id) => {
        const document = documentById.get(id);
        return document ? [[id, citeOriginal(document)]] : [];
      }),
    ),
    passages,
  };
}

/** What is no document of the library stays as a place without a source, so that those after it keep their number. */
function introductionPlaces({ introduction }: LibraryTopic | LibraryEvent, { documentById }: Library): [string, CitedPlace[]][] {
  return introduction.passages.map((passage) => [
    passage.id,
    readCitations(introduction, passage)
      .filter(({ isReference }) => !isReference)
      .map(({ id, locator }) => ({
        document: id,
        place: locator === null ? '' : locatorInWords(locator, documentById.get(id)?.text?.headings ?? []),
      })),
  ]);
}

function factPlaces(topic: LibraryTopic, library: Library): [string, CitedPlace[]][] {
  const values = describeFacts(topic, library, (path) => path).flatMap((group) => group.values);
  return values.map(({ id, sources }) => [id, sources.map(({ document, place }) => ({ document, place }))]);
}
