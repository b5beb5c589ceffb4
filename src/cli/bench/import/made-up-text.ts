import { makeWords, type MadeUpWords } from '../search/made-up/made-up-words.ts';
import { pick, seededRandom, type Random } from '../search/seeded-random.ts';

const months = ['January', 'March', 'April', 'June', 'August', 'October', 'November', 'December'];
const sections = 5;
const paragraphsOfSection = 4;
const wordsOfSentence = 19;
const sentencesOfParagraph = 4;

/** Makes the writer of a made-up collection of plain-text documents. The same number always gives the same document. */
export function makeTextWriter(): (index: number) => string {
  const words = makeWords();
  return (index) => writeDocument(index, words, seededRandom(`plain text ${index}`));
}

/**
 * A document of about 2,400 words, as publishers print them to plain text: title, byline and date, numbered sections, a list, dates in
 * the running text, notes with raised markers, and references that the text cites.
 */
function writeDocument(index: number, words: MadeUpWords, random: Random): string {
  const works = Array.from({ length: 8 }, () => makeWork(words, random));
  const notes: string[] = [];
  const body = Array.from({ length: sections }, (_, section) => writeSection(section + 1, { words, random, works, notes }));
  const title = `${headline(words, random, 6)} ${String(index)}`;
  const [first, second] = [headline(words, random, 2), headline(words, random, 2)];
  const apparatus = [
    ...notes.map((note, place) => `${raised(place + 1)} ${note}`),
    'References',
    ...works.map(({ entry }) => entry).sort(),
  ];
  return [title, `By ${first} and ${second}`, printDate(random), ...body.flat(), ...apparatus].join('\n\n') + '\n';
}

interface Work {
  readonly cited: string;
  readonly entry: string;
}

interface Setting {
  readonly words: MadeUpWords;
  readonly random: Random;
  readonly works: readonly Work[];
  /** Filled with the notes that the sections print. */
  readonly notes: string[];
}

function makeWork(words: MadeUpWords, random: Random): Work {
  const [name, year] = [headline(words, random, 1), String(1990 + Math.floor(random() * 30))];
  const entry = `${name}, ${String.fromCodePoint(65 + Math.floor(random() * 26))}., ${year}. ${headline(words, random, 5)}. ${headline(words, random, 2)} Press.`;
  return { cited: `${name}, ${year}`, entry };
}

function writeSection(number: number, setting: Setting): string[] {
  const paragraphs = Array.from({ length: paragraphsOfSection }, () => writeParagraph(setting));
  const list = Array.from({ length: 3 }, () => `- ${headline(setting.words, setting.random, 8)}`).join('\n');
  return [`${String(number)}. ${headline(setting.words, setting.random, 4)}`, ...paragraphs, ...(number === 3 ? [list] : [])];
}

function writeParagraph({ words, random, works, notes }: Setting): string {
  const sentences = Array.from({ length: sentencesOfParagraph }, () => writeSentence(words, random));
  const cited = random() < 0.4 ? ` (${pick(random, works).cited})` : '';
  const dated = random() < 0.5 ? ` It began on ${printDate(random)}, in the ${words.drawContent(random)}.` : '';
  const text = `${sentences.map((sentence) => `${sentence}.`).join(' ')}${dated} ${writeSentence(words, random)}${cited}.`;
  if (random() > 0.3) return text;
  notes.push(
    `${writeSentence(words, random)}, ${printDate(random)}, https://${words.drawContent(random)}.example/${String(notes.length)}.`,
  );
  return text + raised(notes.length);
}

function writeSentence(words: MadeUpWords, random: Random): string {
  const length = Math.round(wordsOfSentence * (0.5 + random()));
  const text = Array.from({ length }, () => words.draw(random)).join(' ');
  return capitalise(text);
}

function headline(words: MadeUpWords, random: Random, count: number): string {
  return Array.from({ length: count }, () => capitalise(words.drawContent(random))).join(' ');
}

function printDate(random: Random): string {
  return `${String(1 + Math.floor(random() * 28))} ${pick(random, months)} ${String(2000 + Math.floor(random() * 24))}`;
}

function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

function capitalise(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
