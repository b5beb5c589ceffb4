import type { NamedTopic, TopicName } from '../lexicon/lexicon.ts';
import { agreesInCase, type Naming } from '../lexicon/name-table.ts';
import type { OpenLexicon } from '../lexicon/open-lexicon.ts';
import { searchWords } from '../search-words.ts';
import type { ReadWord } from './read-words.ts';

/** Words of a query that name a topic, or several that share the name. */
export interface NamedSpan {
  /** Place of its first word in the run, and of the word after its last. */
  readonly first: number;
  readonly end: number;
  /** As typed. */
  readonly written: string;
  readonly topics: readonly { readonly topic: NamedTopic; readonly name: TopicName }[];
  /** Whether they surely mean it: the name is not too short or ambiguous, and it agrees in case where it has to. */
  readonly isSure: boolean;
  /** Whether the name says in several words what happened or what it is about, and is no proper name. */
  readonly isDescription: boolean;
}

/**
 * Finds the names in words that follow each other, the longest first, as typed or as corrected. A name that must agree in
 * case (`US`) counts all the same where the query is nothing else. Words of an `unless` name nothing. A part of a name
 * (`Sulaimani`) stands for it where texts never write it.
 */
export function findNames(typed: string, run: readonly ReadWord[], lexicon: OpenLexicon): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (let first = 0; first < run.length;) {
    const found = longestFrom(typed, run, first, lexicon) ?? partFrom(typed, run, first, lexicon);
    if (found && found.topics.length > 0) spans.push(found);
    first = found?.end ?? first + 1;
  }
  return spans;
}

function longestFrom(
  typed: string,
  run: readonly ReadWord[],
  first: number,
  { names, vocabulary }: OpenLexicon,
): NamedSpan | null {
  for (let end = Math.min(run.length, first + names.longest); end > first; end -= 1) {
    const words = run.slice(first, end);
    const written = typed.slice(words[0]?.word.start, words.at(-1)?.word.end);
    const isCorrected = words.some(({ word, meant }) => meant !== word.key);
    const meant = isCorrected ? words.map((word) => word.meant).join(' ') : written;
    const found = names.find(meant);
    if (found.length === 0) continue;
    const isWhole = first === 0 && end === run.length && !/[\p{L}\p{N}]/u.test(typed.replace(written, ''));
    // A short name of which no word is known can mean nothing else.
    const isOnlyName = words.every((word) => vocabulary.countOf(word.meant) === 0);
    return toSpan({ first, end, written }, found, isOnlyName, (naming) => isWhole || isCorrected || agrees(written, naming));
  }
  return null;
}

/** Letters of a word that is surely part of a name. */
const shortestPart = 5;

function partFrom(typed: string, run: readonly ReadWord[], first: number, { names, vocabulary }: OpenLexicon): NamedSpan | null {
  const { word, meant } = run[first] ?? {};
  if (!word || meant === undefined || meant.length < shortestPart) return null;
  const topic = names.topicOfWord(meant);
  // One record at most: the page of the topic, which lists its names.
  if (!topic || vocabulary.countOf(meant) > 1) return null;
  const name = topic.names.find(({ text }) => searchWords(text).some(({ key }) => key === meant));
  const written = typed.slice(word.start, word.end);
  return name ? { first, end: first + 1, written, topics: [{ topic, name }], isSure: true, isDescription: false } : null;
}

function agrees(written: string, { name }: Naming): boolean {
  return name.exact === undefined || agreesInCase(written, name);
}

function toSpan(
  span: Pick<NamedSpan, 'first' | 'end' | 'written'>,
  found: readonly Naming[],
  isOnlyName: boolean,
  isMeant: (naming: Naming) => boolean,
): NamedSpan | null {
  const meant = found.filter(isMeant);
  if (meant.length === 0) return null;
  const topics = meant.flatMap(({ topic, name }) => (topic ? [{ topic, name }] : []));
  const sure = topics.filter(({ name }) => isOnlyName || name.weak === undefined);
  const isDescription = span.end - span.first > 1 && topics.every(({ topic }) => topic.kind === 'event' || topic.kind === 'idea');
  return { ...span, topics: sure.length > 0 ? sure : topics, isSure: sure.length > 0, isDescription };
}
