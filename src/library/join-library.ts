import { associateTopics } from './topics/associate-topics.ts';
import type { Compiled } from '../markup/compiled.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { Content, Entry } from './content/content.ts';
import { titleOf } from './documents/describe-document.ts';
import { datesOf } from './dates/dates-of.ts';
import { joinEvents } from './events/join-events.ts';
import type {
  DatedStatement,
  Evidence,
  Library,
  LibraryDocument,
  LibraryTopic,
  PlacedPassage,
  Ranked,
  WithdrawnDocument,
} from './library.ts';
import { relateDocuments } from './documents/relate-documents.ts';
import { holdsStill } from './verify/holds-still.ts';

/** Joins content to the library that pages read. Pure; its cost grows with passages and mentions, not with their pairs. */
export function joinLibrary(content: Content, isPrivate: boolean): Library {
  const texts = new Map(content.texts.map((entry) => [entry.id, entry]));
  const documents = content.documents.map((entry) => toDocument(entry, texts.get(entry.id) ?? null, content)).sort(byDate);
  const evidence = gatherEvidence(documents);
  const neighbours = associateTopics(evidence);
  const topics = content.topics.map(({ id, record, body }): LibraryTopic => ({
    ...{ id, record, introduction: body },
    ...{ evidence: evidence.get(id) ?? [], neighbours: neighbours.get(id) ?? [] },
  }));
  topics.sort(byName);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  return {
    ...{ settings: content.settings, isPrivate, documents, topics, about: content.about },
    withdrawn: [...content.withdrawn].map(([id, record]) => ({ id, record })).sort(byWithdrawal),
    guide: [...content.guide].sort((a, b) => (a.record.order ?? Infinity) - (b.record.order ?? Infinity)),
    timeline: gatherDates(documents),
    documentById,
    ...joinEvents(content.events, documentById),
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    related: relateDocuments(documents),
  };
}

function toDocument(
  { id, record, digest, body }: Entry<DocumentRecord>,
  held: Entry<unknown> | null,
  { ledgers, withheld, verified }: Content,
): LibraryDocument {
  const text = held?.body ?? null;
  const summary = body.passages.length > 0 || body.usesComponents ? body : null;
  const found = verified.get(id);
  const formerPassages = invert(ledgers.get(id)?.moved ?? {});
  return {
    id,
    record,
    digest: held ? `${digest} ${held.digest}` : digest,
    summary,
    text,
    isWithheld: withheld.includes(id),
    formerPassages,
    textNames: ledgers.get(id)?.names ?? null,
    verified: found && summary && holdsStill(found, record, summary, text) ? found : null,
    topics: countTopics([summary, text]),
  };
}

/** Earlier ids by the id that they lead to. */
function invert(moved: Readonly<Record<string, string>>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [id, target] of Object.entries(moved)) inverted.set(target, [...(inverted.get(target) ?? []), id]);
  return inverted;
}

function countTopics(bodies: readonly (Compiled | null)[]): Ranked[] {
  const counts = new Map<string, number>();
  for (const passage of bodies.flatMap((body) => body?.passages ?? [])) {
    for (const { topic } of passage.mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return rank(counts);
}

function gatherEvidence(documents: readonly LibraryDocument[]): Map<string, Evidence[]> {
  const evidence = new Map<string, Evidence[]>();
  for (const document of documents) {
    for (const [topic, passages] of passagesByTopic(document)) {
      const list = evidence.get(topic) ?? [];
      list.push({ document: document.id, passages });
      evidence.set(topic, list);
    }
  }
  return evidence;
}

function passagesByTopic(document: LibraryDocument): Map<string, PlacedPassage[]> {
  const byTopic = new Map<string, PlacedPassage[]>();
  for (const placed of passagesOf(document)) {
    for (const topic of new Set(placed.passage.mentions.map((mention) => mention.topic))) {
      const list = byTopic.get(topic) ?? [];
      list.push(placed);
      byTopic.set(topic, list);
    }
  }
  return byTopic;
}

/** All passages of a document, those of its digest first. */
function passagesOf(document: LibraryDocument): PlacedPassage[] {
  const place = (part: 'digest' | 'text', body: Compiled | null): PlacedPassage[] =>
    (body?.passages ?? []).map((passage) => ({ document: document.id, part, passage }));
  return [...place('digest', document.summary), ...place('text', document.text)];
}

function rank(counts: ReadonlyMap<string, number>): Ranked[] {
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function gatherDates(documents: readonly LibraryDocument[]): DatedStatement[] {
  return documents.flatMap(datesOf).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function byDate(a: LibraryDocument, b: LibraryDocument): number {
  const [left, right] = [a.record.date ?? '', b.record.date ?? ''];
  return left === right ? titleOf(a.record).localeCompare(titleOf(b.record), 'en') : left < right ? 1 : -1;
}

function byName(a: LibraryTopic, b: LibraryTopic): number {
  return a.record.name.localeCompare(b.record.name, 'en');
}

function byWithdrawal({ id, record }: WithdrawnDocument, other: WithdrawnDocument): number {
  if (record.date !== other.record.date) return record.date < other.record.date ? 1 : -1;
  return id < other.id ? -1 : 1;
}
