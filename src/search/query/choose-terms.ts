import type { NamedTopic } from '../lexicon/lexicon.ts';
import type { OpenLexicon } from '../lexicon/open-lexicon.ts';
import type { Stemmer } from '../stemmer-for.ts';
import { proposeWord } from './correct-word.ts';
import { findNames, type NamedSpan } from './find-names.ts';
import { nameTerm } from './name-term.ts';
import type { Query } from './parse-query.ts';
import { plainTerm } from './plain-term.ts';
import { readWords, type Reading, type ReadWord } from './read-words.ts';
import { rewordQuery, type Rewording } from './reword-query.ts';
import { stopWords } from './stop-words.ts';
import type { Term } from './term.ts';

/** What a query means, as far as the lexicon tells. */
export interface Meaning {
  readonly terms: readonly Term[];
  /** Topics that it names. */
  readonly named: readonly Naming[];
  /** Topics that it may mean: a name of theirs is too short or ambiguous to be sure. */
  readonly suggested: readonly Naming[];
  /** What is searched in the place of words that stand nowhere; null where nothing is. */
  readonly correction: Rewording | null;
  /** What may have been meant, where a word is rare and one much like it is not. */
  readonly proposal: Rewording | null;
}

/** A topic, and the words of the query that name it. */
export interface Naming {
  readonly topic: NamedTopic;
  readonly written: string;
}

/** Finds out what a query means: which topics it names, which words are misspelled, and what is to be sought. */
export function chooseTerms(query: Query, lexicon: OpenLexicon, reading: Reading): Meaning {
  const words = readWords(query, lexicon, reading);
  const spans = words.map((run) => findNames(query.typed, run, lexicon));
  const [sure, unsure] = [spans.flat().filter(({ isSure }) => isSure), spans.flat().filter(({ isSure }) => !isSure)];
  const isNothingElse = query.phrases.length === 0 && query.runs.flat().every(({ key }) => stopWords.has(key));
  const terms = words.flatMap((run, index) => {
    return termsOfRun(run, reading.isVerbatim ? [] : (spans[index] ?? []), lexicon, isNothingElse);
  });
  const quoted = query.phrases.flatMap((phrase) => termsOfPhrase(phrase, terms));
  return {
    terms: addUp([...terms, ...quoted], lexicon.vocabulary.stem),
    named: toNamings(sure),
    suggested: toNamings(unsure),
    correction: rewordQuery(query, words.flat(), ({ word, meant }) => (meant === word.key ? null : asPrinted(meant, lexicon))),
    proposal: rewordQuery(query, words.flat(), ({ word, meant, isOpen }) => {
      const proposed = reading.isVerbatim || isOpen || meant !== word.key ? null : proposeWord(meant, lexicon);
      return proposed && asPrinted(proposed, lexicon);
    }),
  };
}

/** Of the words of names it is known how they are printed. */
function asPrinted(word: string, { names }: OpenLexicon): string {
  return names.words.get(word) ?? word;
}

function termsOfRun(
  run: readonly ReadWord[],
  spans: readonly NamedSpan[],
  { vocabulary }: OpenLexicon,
  isNothingElse: boolean,
): Term[] {
  const named = spans.map((span) => ({ span, terms: span.isSure ? nameTerm(span, vocabulary) : [] }));
  // Names that describe (`Iraqi protests`) are sought by their words as well: few texts say it in that order.
  const covering = named.filter(({ span, terms }) => terms.length > 0 && !span.isDescription);
  const others = run.filter(({ word, isOpen }, place) => {
    const isSilent = stopWords.has(word.key) && !isOpen && !isNothingElse;
    return !isSilent && !covering.some(({ span }) => place >= span.first && place < span.end);
  });
  return [...named.flatMap(({ terms }) => terms), ...others.map(wordTerm)];
}

function wordTerm({ meant, endings }: ReadWord): Term {
  const { forms, ...term } = plainTerm([meant]);
  const others = endings.filter((ending) => ending !== meant).flatMap((ending) => plainTerm([ending]).forms);
  return { ...term, forms: [...forms, ...others.map((form) => ({ ...form, isTyped: false }))] };
}

/** A phrase only chooses records; its words rank them, unless they are sought already. */
function termsOfPhrase(phrase: readonly string[], others: readonly Term[]): Term[] {
  const telling = phrase.filter((word) => !stopWords.has(word));
  const words = (telling.length > 0 ? telling : phrase).filter((word) => !others.some(({ text }) => text === word));
  return [...words.map((word) => plainTerm([word])), { ...plainTerm(phrase), isPhrase: true }];
}

/** Terms once each, whatever form they have, with how often they are said. */
function addUp(terms: readonly Term[], stem: Stemmer): Term[] {
  const once = new Map<string, Term>();
  for (const term of terms) {
    const { isPhrase, topics, text } = term;
    const key = isPhrase
      ? `"${text}"`
      : topics.length > 0
        ? `topic ${topics.map(({ id }) => id).join(' ')}`
        : `word ${stem(text)}`;
    const before = once.get(key);
    once.set(key, before ? { ...before, count: before.count + 1 } : term);
  }
  return [...once.values()];
}

function toNamings(spans: readonly NamedSpan[]): Naming[] {
  const namings = new Map<string, Naming>();
  for (const { topics, written } of spans)
    for (const { topic } of topics) if (!namings.has(topic.id)) namings.set(topic.id, { topic, written });
  return [...namings.values()];
}
