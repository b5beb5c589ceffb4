import { topicPath } from '../../text/site-paths.ts';
import type { TopicPreviews } from '../../library/search/search-card.ts';
import type { Run } from '../../library/previews/preview.ts';
import { loadData } from '../../reader/load-data.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { Naming } from '../query/choose-terms.ts';
import { describeRecord } from '../query/describe-record.ts';
import { fillPieces } from './fill-pieces.ts';
import { copyTemplate, findElement } from './find-element.ts';
import type { Showing } from './showing.ts';

/** What of the data of a topic is shown. */
type TopicCard = Pick<TopicPreviews, 'card' | 'search'>;

const shownTopics = 5;

/** The one topic that a query names, where it is among the results: its card stands above them. */
export function topicOfCard({ outcome, request }: Pick<Showing, 'outcome' | 'request'>): Naming | null {
  const [only, ...others] = outcome.named;
  const isFound = outcome.topics.some(({ id }) => id === only?.topic.record);
  return only && others.length === 0 && isFound && request.view === 'results' ? only : null;
}

/** Loads what stands above the results of topics, and answers with the function that shows it. */
export async function prepareTopics(showing: Showing): Promise<() => void> {
  const { place, engine, outcome, site, request } = showing;
  const naming = topicOfCard(showing);
  const others = outcome.topics.filter(({ id }) => id !== naming?.topic.record).slice(0, shownTopics);
  const [card, topics] = await Promise.all([
    naming && loadCard(naming.topic.id),
    Promise.all(others.map((record) => describeRecord(engine, record, { passages: 0, words: 0 }))),
  ]);
  // Where the results begin with topics, there is nothing for them to stand above.
  const hasDocuments = outcome.records[0] !== outcome.topics[0] && request.view === 'results';
  return () => {
    findElement(place, 'card').replaceChildren(...(naming ? [renderCard(showing, naming, card)] : []));
    const row = findElement(place, 'topics');
    row.hidden = topics.length === 0 || !hasDocuments;
    findElement(row, 'topic-list').replaceChildren(
      ...topics.map(({ path, title }) => {
        const element = copyTemplate(place, 'topic');
        const link = findElement(element, 'link', HTMLAnchorElement);
        link.href = site.of(path);
        fillPieces(link, title);
        return element;
      }),
    );
  };
}

/** What the page of a topic knows of it; null where that cannot be loaded. */
async function loadCard(id: string): Promise<TopicCard | null> {
  return (await loadData(`/data/previews/topics/${id}.json`).catch(() => null)) as TopicCard | null;
}

function renderCard({ place, site }: Showing, naming: Naming, topicCard: TopicCard | null): HTMLElement {
  const element = copyTemplate(place, 'topic-card');
  const { id, names } = naming.topic;
  findElement(element, 'about').textContent = topicCard ? `Topic · ${topicCard.card.label}` : 'Topic';
  const link = findElement(element, 'link', HTMLAnchorElement);
  link.href = site.of(topicPath(id));
  link.textContent = names[0]?.text ?? id;
  const shown = namesOf(naming, topicCard);
  const list = findElement(element, 'names');
  list.hidden = shown.length === 0;
  list.replaceChildren('Also ', ...shown.flatMap((name, index) => (index > 0 ? [', ', toElement(name)] : [toElement(name)])));
  const summary = findElement(element, 'summary');
  summary.textContent = topicCard?.card.words.words ?? '';
  findElement(element, 'links').replaceChildren(
    ...(topicCard?.search.links ?? []).map(({ words, path }) => {
      const item = copyTemplate(place, 'topic');
      const to = findElement(item, 'link', HTMLAnchorElement);
      to.href = site.of(path);
      to.textContent = words;
      return item;
    }),
  );
  return element;
}

/** Its other names, that which the reader wrote first. */
function namesOf({ topic, written }: Naming, topicCard: TopicCard | null): Run[] {
  const [own, ...others] = topic.names.filter(({ misprint }) => !misprint).map(({ text }) => text);
  const found = others.find((text) => nameKey(text) === nameKey(written));
  const names: readonly Run[] = topicCard?.search.names ?? others.slice(0, 5).map((words) => ({ words }));
  return found === undefined || found === own ? [...names] : [{ words: found }, ...names.filter(({ words }) => words !== found)];
}

function toElement({ words, language }: Run): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = words;
  if (language !== undefined) element.lang = language;
  return element;
}
