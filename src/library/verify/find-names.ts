import type { Mention } from '../../markup/compiled.ts';
import { fold } from '../../text/fold.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import type { Span } from '../dates/expression.ts';
import { sentenceSpans } from '../dates/sentence-spans.ts';
import { functionWords, titles } from '../suggest-names/word-lists.ts';
import type { NameClaim } from './claim.ts';

const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘]*(?:\.(?=\p{Lu}\.))?/gu;
const particle = /^(?:al|el|bin|ibn|abu|de|van|von)$/u;
const opening = /[“"([:;–—•]\s*$/u;

interface Word extends Span {
  readonly spelled: string;
  readonly key: string;
  /** True where a capital may stand for the beginning of a sentence alone. */
  readonly opens: boolean;
}

/**
 * The names in a point of a digest: the mentions of topics, and chains of capitals outside them. A capital that opens a
 * sentence counts unless a form of the word stands small elsewhere (`known`: stems of all words in lower case). Titles
 * before a name, and titles alone, are no part of it. `apart` (dates, signs with figures) holds no names.
 */
export function findNames(
  text: string,
  mentions: readonly Mention[],
  apart: readonly Span[],
  known: ReadonlySet<string>,
): NameClaim[] {
  const named = mentions.map(({ topic, start, end }): NameClaim => {
    return { kind: 'name', start, end, topic, words: [text.slice(start, end)] };
  });
  const taken = [...mentions, ...apart];
  const free = wordsOf(text).filter((word) => !taken.some((span) => span.start < word.end && word.start < span.end));
  const chains = joinChains(free, text).flatMap((chain) => toName(chain, known));
  return [...named, ...chains].sort((a, b) => a.start - b.start);
}

function wordsOf(text: string): Word[] {
  const starts = new Set(sentenceSpans(text).map(({ start }) => start));
  return [...text.matchAll(token)].map((match) => {
    const spelled = match[0].replace(/['’](?:s|d|ll|re|ve)?$/u, '');
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const opens = starts.has(match.index) || opening.test(before) || match.index === 0;
    return { spelled, key: fold(spelled), start: match.index, end: match.index + spelled.length, opens };
  });
}

/** Words with capitals that stand side by side; a particle belongs to the name that follows it. */
function joinChains(words: readonly Word[], text: string): Word[][] {
  const chains: Word[][] = [];
  let last: Word | undefined;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const isParticle = particle.test(word.spelled) && next !== undefined && isCapital(next) && areJoined(text, word, next);
    if (!isCapital(word) && !isParticle) continue;
    const chain = last && areJoined(text, last, word) ? chains.at(-1) : undefined;
    if (chain) chain.push(word);
    else chains.push([word]);
    last = word;
  }
  return chains;
}

function isCapital({ spelled }: Word): boolean {
  return /^\p{Lu}/u.test(spelled) && spelled !== 'I';
}

function areJoined(text: string, one: Span, other: Span): boolean {
  return /^[\s‐‑-]$/u.test(text.slice(one.end, other.start));
}

function toName(chain: readonly Word[], known: ReadonlySet<string>): NameClaim[] {
  let words = [...chain];
  const [first] = words;
  if (first?.opens && isKnown(first, known)) words = words.slice(1);
  while (words[0] && titles.has(words[0].key)) words = words.slice(1);
  words = words.filter(({ key }) => !functionWords.has(key));
  const [start, end] = [words[0]?.start, words.at(-1)?.end];
  if (start === undefined || end === undefined || words.every(({ spelled }) => particle.test(spelled))) return [];
  return [{ kind: 'name', start, end, topic: null, words: words.map(({ spelled }) => spelled) }];
}

/** Endings that hardly a name has, as far as Mohammed, Khaled and Saeed allow. */
const commonEnding = /(?:.{3}ing|[dgkprstuvw]ed|ment|ly|tion|ness)$/u;

function isKnown({ key }: Word, known: ReadonlySet<string>): boolean {
  return functionWords.has(key) || known.has(stemEnglish(key)) || commonEnding.test(key);
}
