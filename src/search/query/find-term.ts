import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { gatherHits, type FormHits, type TermHits } from './gather-hits.ts';
import { packHits, type Hits } from './hits.ts';
import { rarity } from './rarity.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Form, Term } from './term.ts';

/** A term with the records that hold it, and what it is worth: the rarer it is, the more. */
export interface FoundTerm {
  readonly term: Term;
  readonly worth: number;
  readonly hits: TermHits;
}

/** What a word that only begins like the one being typed says, next to the word itself. */
const beginningWorth = 0.7;

/** What a word in the title says beyond standing there: a quarter of standing once in a text of usual length. */
const titleWorth = 0.25;

/** Where it is not known how many records hold a word, what the index finds counts from this share of the best score on. */
const leastShare = 0.15;

/**
 * Finds the records that hold a term in any of its forms, with one search for each word. `isKnown` tells of words that the
 * lexicon does not list whether they stand in the index.
 */
export async function findTerm(engine: SearchEngine, term: Term, isKnown: (word: string) => boolean): Promise<FoundTerm> {
  const isName = term.topics.length > 0;
  const forms = term.forms.map(async (form): Promise<FormHits> => {
    const { hits, count, valueAt } = await findForm(engine, form, isKnown);
    const worth = isName || form.isTyped ? 1 : beginningWorth;
    return { form, hits, count, valueAt: (index) => valueAt(index) * worth };
  });
  const hits = gatherHits(await Promise.all(forms));
  return { term, worth: rarity(hits.records.length, engine.lexicon.vocabulary.size), hits };
}

type Found = Omit<FormHits, 'form'>;

const nothing: Found = { hits: packHits([]), count: 0, valueAt: () => 0 };

async function findForm(engine: SearchEngine, form: Form, isKnown: (word: string) => boolean): Promise<Found> {
  const { vocabulary } = engine.lexicon;
  // Pagefind would fall back to a shorter word.
  if (form.words.some((word) => vocabulary.countOf(word) === 0 && !isKnown(word))) return nothing;
  const [first = '', ...rest] = form.words;
  if (rest.length === 0) return await findWord(engine, first);
  const [hits, ...words] = await Promise.all([
    engine.find(`"${form.words.join(' ')}"`),
    ...form.words.map(async (word) => await findWord(engine, word)),
  ]);
  const valueAt = (index: number): number =>
    words.reduce((sum, word) => sum + valueIn(word, hits.records[index] ?? 0), 0) / words.length;
  return { hits, count: hits.length, valueAt };
}

function valueIn({ hits, count, valueAt }: Found, record: number): number {
  const index = hits.indexOf(record);
  return index >= 0 && index < count ? valueAt(index) : 0;
}

/**
 * Pagefind finds longer words that begin like the one sought as well, far behind it, and weighs the word by how few records
 * hold either. What the vocabulary says puts both right.
 */
async function findWord(engine: SearchEngine, word: string): Promise<Found> {
  const { vocabulary } = engine.lexicon;
  const hits = await engine.find(word);
  const own = rarity(hits.length, vocabulary.size);
  const valueAt = (index: number): number => (hits.scores[index] ?? 0) / own + (hits.titles[index] === 1 ? titleWorth : 0);
  return { hits, count: countHolding(hits, vocabulary.countOf(word), vocabulary), valueAt };
}

function countHolding({ scores, length }: Hits, count: number, { least, isStemmed }: Vocabulary): number {
  if (count > 0 && isStemmed) return Math.min(length, count);
  const lowest = (scores[0] ?? 0) * leastShare;
  const far = scores.findIndex((score) => score < lowest);
  const near = far === -1 ? length : far;
  return count > 0 ? near : Math.min(near, least - 1);
}
