import type { MadeUpWords } from '../../search/made-up/made-up-words.ts';
import { seededRandom, type Random } from '../../search/seeded-random.ts';

/** A topic with the names that documents give it. */
export interface MadeUpTopic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const nouns = ['Council', 'Accord', 'Brigade', 'Institute'];

/** Topics with four names each, no two names alike. */
export function makeUpTopics(count: number, words: MadeUpWords): MadeUpTopic[] {
  const random = seededRandom(`${String(count)} topics`);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = [drawFresh(words, random, taken), drawFresh(words, random, taken)];
    const noun = nouns[index % nouns.length] ?? '';
    const aliases = [`${first} ${noun}`, `${second} of ${first}`, `${first}${second.toLowerCase()}`];
    return { id: `${first}-${second}`.toLowerCase(), name: `${first} ${second}`, aliases };
  });
}

function drawFresh(words: MadeUpWords, random: Random, taken: Set<string>): string {
  for (;;) {
    const word = words.drawContent(random);
    if (taken.has(word)) continue;
    taken.add(word);
    return word.replace(/^./, (letter) => letter.toUpperCase());
  }
}
