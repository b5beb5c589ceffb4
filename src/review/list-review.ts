import type { Content, Entry } from '../library/content/content.ts';
import { decisionKey } from '../library/content/decision-key.ts';
import { titleOf } from '../library/documents/describe-document.ts';
import type { Decided, Undecided } from '../markup/compiled.ts';
import type { Decision } from '../schema/decisions.ts';
import { topicKinds, type Topic } from '../schema/topic.ts';
import type { Review, ReviewItem, ReviewStatus, ReviewTopic } from './review-item.ts';

type Reviewed = Pick<Content, 'documents' | 'texts' | 'topics'>;

/** What there is to review in the digests and texts of a library. Pure. */
export function listReview(content: Reviewed): Review {
  const topics = describeTopics(content.topics);
  const texts = new Map(content.texts.map((entry) => [entry.id, entry]));
  const items = content.documents.flatMap((entry) => {
    const title = titleOf(entry.record);
    const text = texts.get(entry.id);
    return [...itemsIn(entry, 'digest', title, topics), ...(text ? itemsIn(text, 'text', title, topics) : [])];
  });
  return { items, topics: [...topics.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

function describeTopics(entries: readonly Entry<Topic>[]): Map<string, ReviewTopic> {
  const names = new Map(entries.map(({ id, record }) => [id, record.name]));
  const describe = ({ id, record: { name, kind, summary, not = [] } }: Entry<Topic>): ReviewTopic => ({
    ...{ id, name, kind: topicKinds[kind], summary },
    not: not.map(({ topic, why }) => ({ name: names.get(topic) ?? topic, why })),
  });
  return new Map(entries.map((entry) => [entry.id, describe(entry)]));
}

/** A place with what the review says of it. */
interface Reviewable extends Pick<Undecided, 'passage' | 'start' | 'end' | 'words' | 'candidates'> {
  readonly status: ReviewStatus;
  readonly decided: Omit<Decision, 'decision'>;
  readonly decision: Decision['decision'] | null;
}

function itemsIn(
  { id, body }: Entry<unknown>,
  part: ReviewItem['part'],
  title: string,
  topics: ReadonlyMap<string, ReviewTopic>,
): ReviewItem[] {
  const order = new Map(body.passages.map((passage, index) => [passage.id, index]));
  const orderOf = ({ passage }: Reviewable): number => order.get(passage) ?? 0;
  const places = [...body.undecided.map(toOpen), ...body.decided.map(toDecided)];
  places.sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start || b.end - a.end);
  return places.map((place) => {
    const at = orderOf(place);
    const { text = '', heading = -1 } = body.passages[at] ?? {};
    return {
      ...{ key: `${id} ${decisionKey(place.decided)}`, status: place.status, document: id, title, part },
      ...{ section: body.headings[heading]?.text ?? null, passage: place.passage, decided: place.decided },
      ...{ before: text.slice(0, place.start), words: text.slice(place.start, place.end), after: text.slice(place.end) },
      ...{ previous: body.passages[at - 1]?.text ?? null, next: body.passages[at + 1]?.text ?? null },
      candidates: place.candidates.flatMap((topic) => topics.get(topic) ?? []),
      decision: place.decision,
    };
  });
}

function toOpen({ isDoubtful, occurrence, ...place }: Undecided): Reviewable {
  const decided = { passage: place.passage, words: place.words, occurrence };
  return { ...place, status: isDoubtful ? 'doubtful' : 'undecided', decided, decision: null };
}

function toDecided({ decision: { decision, ...decided }, ...place }: Decided): Reviewable {
  return { ...place, status: 'decided', decided, decision };
}
