import type { DocumentKind, DocumentRecord } from '../../schema/document.ts';
import type { Name } from '../../schema/fields.ts';
import { nameOf, titleOf } from '../documents/describe-document.ts';
import { listCorrections } from '../documents/list-corrections.ts';
import type { LinkedData } from '../json-ld.ts';
import type { Library, LibraryDocument } from '../library.ts';

/** Types of schema.org. */
const types: Record<DocumentKind, string> = {
  briefing: 'Report',
  report: 'Report',
  'journal-article': 'ScholarlyArticle',
  commentary: 'Article',
  news: 'NewsArticle',
  statement: 'Article',
  transcript: 'Article',
  'web-page': 'WebPage',
};

/**
 * The page of a document in the terms of schema.org: our digest, which is based on the original; where there is no
 * digest, a page about it.
 */
export function documentPageData(document: LibraryDocument, { settings }: Pick<Library, 'settings'>): LinkedData {
  const { id, record, summary } = document;
  const original = originalData(record);
  const page = { url: `${settings.address}documents/${id}/`, inLanguage: settings.language, description: record.summary };
  const { digest } = record;
  if (!summary || !digest) return { '@type': 'WebPage', name: titleOf(record), ...page, mainEntity: original };
  return {
    '@type': 'Article',
    headline: `Digest of: ${titleOf(record)}`,
    ...page,
    author: { '@type': 'Organization', name: digest.by },
    datePublished: digest.date,
    license: settings.digestLicence.url,
    ...correctionData(document),
    isBasedOn: original,
  };
}

function correctionData(document: LibraryDocument): LinkedData {
  const corrections = listCorrections(document);
  if (corrections.length === 0) return {};
  return {
    dateModified: corrections[0]?.date,
    correction: corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
  };
}

/** The page that holds the full text of a document: the original itself. */
export function textPageData({ id, record }: LibraryDocument, { settings }: Pick<Library, 'settings'>): LinkedData {
  return { ...originalData(record), mainEntityOfPage: `${settings.address}documents/${id}/text/` };
}

function originalData(record: DocumentRecord): LinkedData {
  const { authors, date, publisher, url, doi, rights } = record;
  const type = types[record.kind];
  return {
    '@type': type,
    [type.endsWith('Article') ? 'headline' : 'name']: titleOf(record),
    ...(authors && { author: authors.map(personOrBody) }),
    ...(date !== null && { datePublished: date }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...partOf(record),
    ...(type === 'Report' && record.series && { reportNumber: record.series.number }),
    inLanguage: record.language,
    ...(url !== null && { url }),
    ...(doi !== undefined && { sameAs: `https://doi.org/${doi}` }),
    ...(rights.licenceUrl !== undefined && { license: rights.licenceUrl }),
  };
}

function partOf({ container, series, kind }: DocumentRecord): LinkedData {
  const type = kind === 'web-page' ? 'WebSite' : kind === 'journal-article' || kind === 'news' ? 'Periodical' : 'CreativeWork';
  const wholes = [
    ...(container === null ? [] : [{ '@type': type, name: container }]),
    ...(series ? [{ '@type': 'CreativeWorkSeries', name: series.name }] : []),
  ];
  return wholes.length > 0 ? { isPartOf: wholes.length === 1 ? wholes[0] : wholes } : {};
}

function personOrBody(name: Name): LinkedData {
  if (name.literal !== undefined) return { '@type': 'Organization', name: name.literal };
  return {
    '@type': 'Person',
    name: nameOf(name),
    familyName: name.family,
    ...(name.given !== undefined && { givenName: name.given }),
  };
}
