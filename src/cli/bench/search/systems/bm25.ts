import lunr from 'lunr';
import { rankingOf, type SystemEntry } from '../search-system.ts';

const saturation = 1.2;
const lengthWeight = 0.75;

/** The ranking that all others are measured by, written out: Okapi BM25 over title and text as one field. */
export const bm25: SystemEntry = {
  name: 'BM25 reference',
  settings: `any word (OR), k1 ${saturation}, b ${lengthWeight}, Porter stemming, stop words`,
  open: (documents) => {
    const bags = documents.map(({ id, title, text }) => ({ id, words: countWords(`${title} ${text}`) }));
    const postings = invert(bags);
    return Promise.resolve({ search: (query) => rankingOf(rank(query, postings, documents.length)) });
  },
};

interface Posting {
  readonly id: string;
  /** Weight of the word in the document, between 0 and 1 + k1. */
  readonly weight: number;
}

type Postings = ReadonlyMap<string, readonly Posting[]>;

function invert(bags: readonly { id: string; words: ReadonlyMap<string, number> }[]): Postings {
  const lengths = bags.map(({ words }) => [...words.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const postings = new Map<string, Posting[]>();
  for (const [index, { id, words }] of bags.entries()) {
    const damping = saturation * (1 - lengthWeight + (lengthWeight * (lengths[index] ?? 0)) / mean);
    for (const [word, count] of words) {
      const list = postings.get(word) ?? [];
      list.push({ id, weight: (count * (saturation + 1)) / (count + damping) });
      postings.set(word, list);
    }
  }
  return postings;
}

function rank(query: string, postings: Postings, size: number): string[] {
  const scores = new Map<string, number>();
  for (const [word, times] of countWords(query)) {
    const list = postings.get(word) ?? [];
    const rarity = Math.log(1 + (size - list.length + 0.5) / (list.length + 0.5));
    for (const { id, weight } of list) scores.set(id, (scores.get(id) ?? 0) + times * rarity * weight);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    // The pipeline of Lunr drops a stop word by answering with nothing.
    const kept = lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined;
    if (!kept) continue;
    const stem = lunr.stemmer(kept).toString();
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
