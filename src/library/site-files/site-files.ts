import type { Library } from '../library.ts';
import { summaryData } from '../evidence/summary-data.ts';
import { previewEvent } from '../previews/preview-event.ts';
import { digestOf } from '../page-keys/digest-of.ts';
import { citedIn, digestsOf, documentKey } from '../page-keys/document-key.ts';
import { recordsKey } from '../page-keys/records-key.ts';
import { topicKey } from '../page-keys/topic-key.ts';
import { filesOfDocument } from './files-of-document.ts';
import { filesOfTopic } from './files-of-topic.ts';
import { jsonFile, type SiteFile } from './site-file.ts';

/** The files of one document, topic or event. */
export interface FileGroup {
  readonly id: string;
  /** Changes with everything that they hold. */
  readonly key: () => string;
  readonly files: () => readonly SiteFile[];
}

/**
 * Gives the files of each document, topic and event, in the order of the library; one group after the other, so that they
 * need not all be in memory. They are no pages of Astro, for which each would cost more than making it does.
 */
export function* siteFiles(library: Library): Generator<FileGroup> {
  for (const document of library.documents) {
    const { id } = document;
    yield { id, key: () => documentKey(document, library), files: () => filesOfDocument(document, library) };
  }
  for (const topic of library.topics)
    yield { id: topic.id, key: () => topicKey(topic, library), files: () => filesOfTopic(topic, library) };
  for (const event of library.events) {
    const { id } = event;
    const files = () => [
      jsonFile(`/data/evidence/events/${id}.json`, () => summaryData(event, library)),
      jsonFile(`/data/previews/events/${id}.json`, () => previewEvent(event)),
    ];
    const cited = () => digestsOf(citedIn(event.introduction), library);
    yield { id, key: () => digestOf('event', recordsKey(library), id, event.introduction, cited()), files };
  }
}

/** The file at a path of the site; undefined where no owner whose id the path names has it. */
export function findSiteFile(library: Library, path: string): SiteFile | undefined {
  const names = new Set(path.split('/').map((part) => part.replace(/\..*$/, '')));
  for (const { id, files } of siteFiles(library)) {
    const found = names.has(id) ? files().find((file) => file.path === path) : undefined;
    if (found) return found;
  }
  return undefined;
}
