import type { SoughtDocument } from './collection.ts';
import type { SiteSource } from './indexed-site.ts';
import { writePage } from './write-page.ts';

/** A site of the documents of a collection, numbered in its order; paragraphs are passages. It has no topics. */
export function siteOfCollection(documents: readonly SoughtDocument[]): SiteSource {
  const pages = documents.map(({ title, text }, index) => ({
    place: `documents/${index}/`,
    html: writePage({
      fields: { kind: 'report', about: '', summary: '' },
      body: 'd',
      title,
      sections: [{ passages: text.split(/\n\s*\n/).filter((passage) => passage.trim() !== '') }],
    }),
  }));
  return { pages, topics: [] };
}

/** The document whose page has a path. Throws where there is none. */
export function documentAt(documents: readonly SoughtDocument[], pathOfPage: string): SoughtDocument {
  const document = documents[Number(/documents\/(\d+)\//.exec(pathOfPage)?.[1])];
  if (!document) throw new Error(`There is no document at ${pathOfPage}.`);
  return document;
}
