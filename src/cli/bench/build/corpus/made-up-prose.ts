import { pick, type Random } from '../../search/seeded-random.ts';
import type { MadeUpWords } from '../../search/made-up/made-up-words.ts';

/** Writes sentences about things that have names. */
export interface ProseWriter {
  /** A paragraph of `sentences` sentences, each with a chance of a name and of a date. */
  readonly paragraph: (sentences: number) => string;
  /** A few words, the first with a capital. */
  readonly heading: () => string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
/** As in the founding library: a name in two sentences of five, a date in one of ten. */
const chances = { name: 0.4, date: 0.1 };

/** A writer of made-up prose in sentences of 10 to 30 words. `drawName` gives a name to mention; null where there is none. */
export function proseWriter(words: MadeUpWords, random: Random, drawName: () => string | null): ProseWriter {
  const clause = (length: number): string => Array.from({ length }, () => words.draw(random)).join(' ');
  const sentence = (): string => {
    const name = random() < chances.name ? drawName() : null;
    const date = random() < chances.date ? `on ${dateIn(random)}` : null;
    const parts = [clause(5 + Math.floor(random() * 10)), name, clause(5 + Math.floor(random() * 10)), date];
    return `${capitalise(parts.filter((part) => part !== null).join(' '))}.`;
  };
  return {
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
    heading: () => capitalise(clause(2 + Math.floor(random() * 4))),
  };
}

function dateIn(random: Random): string {
  return `${String(1 + Math.floor(random() * 28))} ${pick(random, months)} ${String(1990 + Math.floor(random() * 35))}`;
}

function capitalise(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
