import type { OpenLexicon } from '../lexicon/open-lexicon.ts';
import type { SearchWord } from '../search-words.ts';
import { correctWord } from './correct-word.ts';
import type { Query } from './parse-query.ts';
import { stopWords } from './stop-words.ts';

/** What decides how a query is understood. */
export interface Reading {
  /** Whether a word that is not listed stands in the index all the same. */
  readonly isKnown: (word: string) => boolean;
  /** Whether the words are to be searched as they are typed: not corrected, and not by other names. */
  readonly isVerbatim: boolean;
  /** Whether the last word is still being typed. */
  readonly isTyping: boolean;
}

/** A word of the query, and the one that is searched in its place. */
export interface ReadWord {
  readonly word: SearchWord;
  readonly meant: string;
  /** Words that begin like it, where it is still being typed. */
  readonly endings: readonly string[];
  readonly isOpen: boolean;
}

/** Words that begin like the one being typed are sought as far as these, those of most records. */
const mostEndings = 12;

/** Reads the runs of a query: which words are misspelled, and what the last one may become. */
export function readWords(query: Query, lexicon: OpenLexicon, reading: Reading): ReadWord[][] {
  const open = reading.isTyping ? wordBeingTyped(query) : null;
  return query.runs.map((run) => run.map((word) => readWord(word, lexicon, reading, word === open)));
}

/** The last word, where nothing stands after it. */
function wordBeingTyped({ typed, runs }: Query): SearchWord | null {
  const last = runs.at(-1)?.at(-1);
  return last?.end === typed.length ? last : null;
}

function readWord(word: SearchWord, lexicon: OpenLexicon, reading: Reading, isOpen: boolean): ReadWord {
  const { key } = word;
  const endings = isOpen && key.length > 1 ? lexicon.vocabulary.beginningWith(key).slice(0, mostEndings) : [];
  const isRight =
    reading.isVerbatim || endings.length > 0 || stopWords.has(key) || reading.isKnown(key) || isSpelled(key, lexicon);
  return { word, meant: isRight ? key : (correctWord(key, lexicon) ?? key), endings, isOpen };
}

/** The stemmer takes `Soleimany` for a form of `Soleimani`; a reader means the name. */
function isSpelled(key: string, { vocabulary, names }: OpenLexicon): boolean {
  if (names.words.has(key) || vocabulary.has(key)) return true;
  const isOtherwiseSpelledName = names.words.has(key.replace(/y$/, 'i'));
  return vocabulary.countOf(key) > 0 && !isOtherwiseSpelledName;
}
