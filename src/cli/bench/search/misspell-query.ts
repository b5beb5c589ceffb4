import { contentWords, type ContentWord } from './content-words.ts';
import { pick, seededRandom, type Random } from './seeded-random.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Misspells `count` words of a query, or as many as can be: a letter is left out, put in, replaced, or changes place with
 * the one before it. Words that say nothing, are shorter than five letters or have others than a to z are spared, and the
 * first letter is neither left out nor replaced, because people seldom get that one wrong. The same `seed` makes the same
 * mistakes.
 */
export function misspellQuery(query: string, count: number, seed: string): string {
  const random = seededRandom(seed);
  const words = contentWords(query).filter(({ text }) => /^[a-z]{5,}$/i.test(text));
  const chosen: ContentWord[] = [];
  while (chosen.length < Math.min(count, words.length)) {
    chosen.push(
      pick(
        random,
        words.filter((word) => !chosen.includes(word)),
      ),
    );
  }
  // From the last to the first, so that the places of those before it hold.
  const inOrder = chosen.sort((a, b) => b.start - a.start);
  return inOrder.reduce((text, { text: word, start }) => {
    return text.slice(0, start) + misspell(word, random) + text.slice(start + word.length);
  }, query);
}

function misspell(word: string, random: Random): string {
  const place = 1 + Math.floor(random() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const wrong = pick(random, [
    before + after,
    before + pick(random, letters) + letter + after,
    before + pick(random, letters) + after,
    before.slice(0, -1) + letter + before.slice(-1) + after,
  ]);
  return wrong === word ? misspell(word, random) : wrong;
}
