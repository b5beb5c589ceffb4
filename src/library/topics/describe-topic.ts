import { topicKinds, type TopicKind } from '../../schema/topic.ts';
import type { LibraryTopic } from '../library.ts';

const plurals: Record<TopicKind, string> = {
  person: 'People',
  organisation: 'Organisations',
  agreement: 'Agreements',
  event: 'Events',
  place: 'Places',
  idea: 'Ideas',
};

/** Kind of a topic, in the word that readers see. */
export function topicKindOf(topic: LibraryTopic): string {
  return topicKinds[topic.record.kind];
}

/** Number of passages that mention a topic. */
export function countPassages(topic: LibraryTopic): number {
  return topic.evidence.reduce((sum, { passages }) => sum + passages.length, 0);
}

/** Topics of one kind, under its plural. */
export interface TopicGroup {
  readonly kind: TopicKind;
  readonly heading: string;
  readonly topics: readonly LibraryTopic[];
}

/** Groups topics by kind, in the order of the kinds, keeping their own order. Empty kinds are left out. */
export function groupTopics(topics: readonly LibraryTopic[]): TopicGroup[] {
  return (Object.keys(plurals) as TopicKind[])
    .map((kind) => ({ kind, heading: plurals[kind], topics: topics.filter(({ record }) => record.kind === kind) }))
    .filter((group) => group.topics.length > 0);
}
