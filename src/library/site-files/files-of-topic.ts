import { citationFile, citationFormatIds, citationFormats } from '../cite/citation-file.ts';
import { summaryData } from '../evidence/summary-data.ts';
import { topicFeed } from '../feeds/topic-feed.ts';
import type { Library, LibraryTopic } from '../library.ts';
import { previewTopic } from '../previews/preview-topic.ts';
import { searchCard, type TopicPreviews } from '../search/search-card.ts';
import { topicPath } from '../../text/site-paths.ts';
import { jsonFile, type SiteFile } from './site-file.ts';

/** The files of a topic: its feed, the documents on it for reference managers, what citing its page needs, and what search and cards show of it. */
export function filesOfTopic(topic: LibraryTopic, library: Library): SiteFile[] {
  const documents = topic.evidence.flatMap(({ document }) => library.documentById.get(document) ?? []);
  return [
    {
      path: `${topicPath(topic)}feed.xml`,
      mediaType: 'application/atom+xml; charset=utf-8',
      content: () => topicFeed(topic, library),
    },
    ...citationFormatIds.map((format) => ({
      path: `${topicPath(topic)}documents.${format}`,
      mediaType: citationFormats[format].mediaType,
      content: () => citationFile(documents, format),
    })),
    jsonFile(`/data/evidence/topics/${topic.id}.json`, () => summaryData(topic, library)),
    jsonFile(`/data/previews/topics/${topic.id}.json`, (): TopicPreviews => ({
      ...previewTopic(topic),
      search: searchCard(topic, library),
    })),
  ];
}
