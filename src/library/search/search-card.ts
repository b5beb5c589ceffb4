import { eventPath, topicPath } from '../../text/site-paths.ts';
import { fold } from '../../text/fold.ts';
import { countPassages } from '../topics/describe-topic.ts';
import type { Library, LibraryTopic } from '../library.ts';
import type { IntroductionPreviews, Run } from '../previews/preview.ts';
import { statementsOfTopic } from '../timeline/statements-of.ts';
import { timelinePath } from '../timeline/timeline-path.ts';

/** What search shows of a topic that a query names, besides what every card shows of it. */
export interface SearchCard {
  /** Other names; misprints are none. */
  readonly names: readonly Run[];
  /** Its passages, its timeline and its events, where it has some; paths of the site. */
  readonly links: readonly { readonly words: string; readonly path: string }[];
}

/** The data file of a topic, for the cards of links and for that of search. */
export interface TopicPreviews extends IntroductionPreviews {
  readonly search: SearchCard;
}

const namesShown = 6;

/** The card of a topic. */
export function searchCard(topic: LibraryTopic, library: Pick<Library, 'timeline' | 'eventsByTopic'>): SearchCard {
  const { aliases, name } = topic.record;
  const names = varied(
    aliases.filter(({ text, misprint }) => !misprint && text !== name),
    name,
  ).slice(0, namesShown);
  const passages = countPassages(topic);
  const statements = statementsOfTopic(library, topic.id).length;
  const events = library.eventsByTopic.get(topic.id) ?? [];
  return {
    names: names.map(({ text, language }) => ({ words: text, ...(language !== undefined && { language }) })),
    links: [
      ...(passages > 0
        ? [{ words: passages === 1 ? '1 passage' : `${String(passages)} passages`, path: `${topicPath(topic)}#passages` }]
        : []),
      ...(statements > 0 ? [{ words: 'Timeline', path: timelinePath({ kind: 'topic', id: topic.id }) }] : []),
      ...events.map(({ id, record }) => ({ words: `Accounts compared: ${record.name}`, path: eventPath(id) })),
    ],
  };
}

/** Those first that begin with another word than the name and each other. */
function varied<Alias extends { readonly text: string }>(aliases: readonly Alias[], name: string): Alias[] {
  const begun = new Set([firstWord(name)]);
  const others = aliases.filter(({ text }) => !begun.has(firstWord(text)) && begun.add(firstWord(text)));
  return [...others, ...aliases.filter((alias) => !others.includes(alias))];
}

function firstWord(text: string): string {
  return fold(text).split(/[^\p{L}\p{N}]+/u)[0] ?? '';
}
