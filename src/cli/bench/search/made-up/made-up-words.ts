import type { Random } from '../seeded-random.ts';

/** Draws words as they come in English prose: a few of them all the time, most of them hardly ever. */
export interface MadeUpWords {
  /** Any word, the frequent ones with the frequency that English has for its particles. */
  readonly draw: (random: Random) => string;
  /** A word that says something, of which there are many thousands. */
  readonly drawContent: (random: Random) => string;
}

const particles =
  `the of and to in a is that for it as was with be by on not he this are or his from at which but have an had they
  were their one all can her has there been if more when will would who so no`.split(/\s+/);
const particleShare = 0.45;
const vocabulary = 78_400;
/** Zipf's law in Mandelbrot's form: the word of rank r comes with a frequency of 1 / (r + shift) ^ steepness. */
const shift = 90;
const steepness = 1.55;

const onsets = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh st str th tr'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nt', 'st'];
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));
const endings = [...Array.from({ length: 14 }, () => ''), 's', 's', 's', 'ed', 'ing', 'ly'];

/** Makes a language: the words are invented, their number, frequencies, lengths and endings like those of English. */
export function makeWords(): MadeUpWords {
  const drawParticle = makeDraw(particles.length, 1, 1);
  const drawRank = makeDraw(vocabulary, shift, steepness);
  const drawContent = (random: Random): string =>
    wordOfRank(drawRank(random)) + (endings[Math.floor(random() * endings.length)] ?? '');
  return {
    draw: (random) => (random() < particleShare ? (particles[drawParticle(random)] ?? '') : drawContent(random)),
    drawContent,
  };
}

/** Draws ranks from 0 with the frequencies of Zipf and Mandelbrot. */
function makeDraw(count: number, offset: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) sums[rank] = sum += 1 / (rank + 1 + offset) ** exponent;
  return (random) => {
    const sought = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Two syllables for the most frequent words, three for the others: no two ranks have the same word. */
function wordOfRank(rank: number): string {
  // Neighbouring ranks are to begin differently, as frequent words do. The factor has no divisor in common with the modulus.
  const place = (rank * 7_919) % (syllables.length * syllables.length);
  const round = Math.floor(rank / (syllables.length * syllables.length));
  const [first, second] = [Math.floor(place / syllables.length), place % syllables.length];
  const third = round === 0 ? '' : (syllables[(round * 31 + place) % syllables.length] ?? '');
  return `${syllables[first] ?? ''}${syllables[second] ?? ''}${third}${codas[(rank + round) % codas.length] ?? ''}`;
}
