import type { Passage } from '../../markup/compiled.ts';

/** For each topic the ways a body writes it, with their counts. */
export type NameCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Counts how a body writes each topic. Apostrophes and spaces that differ only in their characters count as one; topics
 * come by id and names from the most frequent, so that the same body gives the same bytes.
 */
export function countNames({ passages }: { readonly passages: readonly Pick<Passage, 'text' | 'mentions'>[] }): NameCounts {
  const topics = new Map<string, Map<string, number>>();
  for (const { text, mentions } of passages) {
    for (const { topic, start, end } of mentions) {
      const counts = topics.get(topic) ?? new Map<string, number>();
      const name = asPrinted(text.slice(start, end));
      topics.set(topic, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  const sorted = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([topic, counts]) => [topic, Object.fromEntries([...counts].sort(byCount))]));
}

function asPrinted(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/['‘ʼʾʿ´\u0060]/g, '’');
}

function byCount([a, countA]: [string, number], [b, countB]: [string, number]): number {
  return countB - countA || (a < b ? -1 : 1);
}
