import type { LibraryDocument, RelatedDocument } from '../library.ts';
import { relateSources, type RelatedSources } from './relate-sources.ts';

const mostRelated = 5;
const commonTopicLimit = 200;

/** One document that another cites, or one source that both cite, says as much as this many rare topics. */
const weights = { citation: 2, source: 1 };

/**
 * For each document those that share topics or sources with it, cite it or are cited by it, closest first. A shared topic
 * weighs the more the fewer documents mention it (inverse document frequency); topics of more than 200 documents tell
 * nothing and are passed over.
 */
export function relateDocuments(documents: readonly LibraryDocument[]): Map<string, readonly RelatedDocument[]> {
  const owners = new Map<string, string[]>();
  for (const { id, topics } of documents) for (const topic of topics) addTo(owners, topic.id, id);
  const weight = (topic: string): number => Math.log(1 + documents.length / (owners.get(topic)?.length ?? 1));
  const rarest = Math.log(1 + documents.length);
  const relate = (document: LibraryDocument): RelatedDocument[] => {
    const topics = sharedTopics(document, owners);
    const sources = relateSources(documents, document);
    return [...new Set([...topics.keys(), ...sources.keys()])]
      .map((id) => {
        const shared = (topics.get(id) ?? []).sort((a, b) => weight(b) - weight(a));
        const by = sources.get(id) ?? noSources;
        const score = shared.reduce((total, topic) => total + weight(topic), 0) + rarest * weigh(by);
        return { id, shared, ...by, score };
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, mostRelated)
      .map(({ score: _, ...related }) => related);
  };
  return new Map(documents.map((document) => [document.id, relate(document)]));
}

const noSources: RelatedSources = { sources: [], cites: false, isCited: false };

function weigh({ sources, cites, isCited }: RelatedSources): number {
  return weights.source * sources.length + weights.citation * (Number(cites) + Number(isCited));
}

/** For each other document the topics that it shares. */
function sharedTopics(document: LibraryDocument, owners: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  for (const { id: topic } of document.topics) {
    const others = owners.get(topic) ?? [];
    if (others.length > commonTopicLimit) continue;
    for (const other of others) if (other !== document.id) addTo(shared, other, topic);
  }
  return shared;
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
