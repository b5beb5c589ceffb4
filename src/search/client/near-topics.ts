import type { NamedTopic } from '../lexicon/lexicon.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { OpenLexicon } from '../lexicon/open-lexicon.ts';

const most = 4;

/** How alike a name must be: 1 is the same. */
const least = 0.4;

/** The topics with a name much like a query, by the pairs of letters that both share; the most alike first. */
export function nearTopics({ names }: OpenLexicon, query: string): NamedTopic[] {
  const sought = pairsOf(query);
  const near = [...names.topics.values()]
    .filter(({ record }) => record !== null)
    .map((topic) => ({ topic, likeness: Math.max(...topic.names.map(({ text }) => likenessOf(sought, pairsOf(text)))) }))
    .filter(({ likeness }) => likeness >= least);
  return near
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ topic }) => topic);
}

function pairsOf(text: string): string[] {
  const key = nameKey(text);
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, place) => key.slice(place, place + 2));
}

/** Dice's coefficient. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const shared = a.filter((pair) => {
    const place = rest.indexOf(pair);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * shared.length) / (a.length + b.length);
}
