import { fold } from '../../text/fold.ts';
import type { Passage } from '../../markup/compiled.ts';
import type { Span } from '../dates/expression.ts';
import { findCited } from '../dates/find-cited.ts';
import { listsSources } from '../dates/lists-sources.ts';
import { sentenceSpans } from '../dates/sentence-spans.ts';
import type { NamedBody } from './named-body.ts';
import { readUnits, type Unit } from './read-units.ts';

/** The words of a passage in which names are looked for. */
export interface RunningText {
  readonly source: NamedBody;
  readonly passage: Passage;
  readonly units: readonly Unit[];
}

const address = /(?:(?<!\p{L})\p{L}{1,10}:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+/gu;
const speaker = /^(?:\p{Lu}[\p{Lu}.'’-]*\s*){1,5}:/gu;
const datedAuthors = /(?:\p{Lu}[\p{L}.'’-]*,?\s+(?:(?:and|of|for|the|&|et|al\.)\s+){0,2})+\((?:1[89]|20)\d\d[a-z]?\)/gu;

/**
 * The running text of a digest or full text, passage by passage. Left out are notes, lists of sources, what
 * cites (`(Rubin, 2020)`, `Rubin (2020)`), titles of works, headlines, addresses, who speaks (`MR. ROOK:`) and the names of the document's own
 * authors.
 */
export function* runningText(source: NamedBody): Generator<RunningText> {
  const sources = listsSources(source.body.headings);
  const phrases = phrasesOf(source);
  const authors = wordsOfAuthors(source);
  for (const passage of source.body.passages) {
    if (passage.kind === 'note' || sources[passage.heading]) continue;
    const units = readUnits(passage.text, passage.mentions, passage.kind === 'table');
    const passedOver = [
      ...findCited(passage.text),
      ...headlines(passage),
      ...phraseSpans(passage.text, phrases),
      ...apparatus(passage.text),
    ];
    const isOther = ({ key, start, end }: Unit): boolean =>
      authors.has(key) || passedOver.some((span) => start < span.end && span.start < end);
    yield { source, passage, units: withoutThose(units, isOther) };
  }
}

/** No name goes over a word that is left out. */
function withoutThose(units: readonly Unit[], isOther: (unit: Unit) => boolean): Unit[] {
  return units.flatMap((unit, index) => {
    if (isOther(unit)) return [];
    const before = units[index - 1];
    return before && isOther(before) ? { ...unit, gap: 'wide' as const } : unit;
  });
}

function wordsOfAuthors({ record }: NamedBody): Set<string> {
  return new Set((record.authors ?? []).flatMap(({ family = '', given = '' }) => fold(`${given} ${family}`).split(/\s+/)));
}

/** Titles of the document and of the works that it lists, where they are long enough to be told from names, and bodies that wrote it. */
function phrasesOf({ record }: NamedBody): string[] {
  const titles = [record.title, ...(record.references ?? []).map(({ title }) => title)].filter((title) => title !== null);
  const bodies = (record.authors ?? []).flatMap(({ literal }) => literal ?? []);
  return [...titles.filter((title) => title.split(/\s+/).length >= 4), ...bodies];
}

function phraseSpans(text: string, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      spans.push({ start: at, end: at + phrase.length });
    }
    return spans;
  });
}

function apparatus(text: string): Span[] {
  const patterns = [speaker, ...(/[@/]|www/.test(text) ? [address] : []), ...(text.includes('(') ? [datedAuthors] : [])];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Sentences in title case or in capitals: four longer words or more, hardly one of them small, and no full stop. */
function headlines({ kind, text }: Passage): Span[] {
  if (kind === 'table') return [];
  return sentenceSpans(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    const words = sentence.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
    if (words.length < 4 || /[,;]|\.$/.test(sentence)) return false;
    return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.8;
  });
}
