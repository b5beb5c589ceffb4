import type { Library, LibraryDocument, RelatedDocument } from '../library.ts';
import { relateSources, type RelatedSources } from './relate-sources.ts';

const mostRelated = 5;
const commonTopicLimit = 200;

/** One document that another cites, or one source that both cite, says as much as this many rare topics. */
const sourceWeights = { citation: 2, source: 1 };

/**
 * For each document those that share topics or sources with it, cite it or are cited by it, closest first. A shared topic
 * weighs the more the fewer documents mention it (inverse document frequency); topics of more than 200 documents tell
 * nothing and are passed over. Found when they are asked for, because after an edit few are.
 */
export function relateDocuments(documents: readonly LibraryDocument[]): Library['related'] {
  const owners = new Map<string, string[]>();
  for (const { id, topics } of documents) for (const topic of topics) addTo(owners, topic.id, id);
  const weights = new Map([...owners].map(([topic, { length }]) => [topic, Math.log(1 + documents.length / length)]));
  const weight = (topic: string): number => weights.get(topic) ?? 0;
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
  const byId = new Map(documents.map((document) => [document.id, document]));
  const found = new Map<string, readonly RelatedDocument[]>();
  return {
    get: (id) => {
      const document = byId.get(id);
      if (document && !found.has(id)) found.set(id, relate(document));
      return found.get(id);
    },
  };
}

const noSources: RelatedSources = { sources: [], cites: false, isCited: false };

function weigh({ sources, cites, isCited }: RelatedSources): number {
  return sourceWeights.source * sources.length + sourceWeights.citation * (Number(cites) + Number(isCited));
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
