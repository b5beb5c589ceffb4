import type { LibraryDocument, RelatedDocument } from './library.ts';

const mostRelated = 5;
const commonTopicLimit = 200;

/**
 * For each document the documents that share topics with it, closest first. A shared topic weighs the more the fewer
 * documents mention it (inverse document frequency); topics of more than 200 documents tell nothing and are passed over.
 */
export function relateDocuments(documents: readonly LibraryDocument[]): Map<string, readonly RelatedDocument[]> {
  const owners = new Map<string, string[]>();
  for (const { id, topics } of documents) for (const topic of topics) addTo(owners, topic.id, id);
  const weight = (topic: string): number => Math.log(1 + documents.length / (owners.get(topic)?.length ?? 1));
  return new Map(documents.map((document) => [document.id, relatedTo(document, owners, weight)]));
}

function relatedTo(
  document: LibraryDocument,
  owners: ReadonlyMap<string, readonly string[]>,
  weight: (topic: string) => number,
): RelatedDocument[] {
  const shared = new Map<string, string[]>();
  for (const { id: topic } of document.topics) {
    const others = owners.get(topic) ?? [];
    if (others.length > commonTopicLimit) continue;
    for (const other of others) if (other !== document.id) addTo(shared, other, topic);
  }
  return [...shared]
    .map(([id, topics]) => ({ id, shared: topics.sort((a, b) => weight(b) - weight(a)), score: sum(topics.map(weight)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mostRelated)
    .map(({ id, shared }) => ({ id, shared }));
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
