import { apostrophes } from '../../text/apostrophes.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../dates/expression.ts';
import { sentenceSpans } from '../dates/sentence-spans.ts';
import { times } from './word-lists.ts';

/** A word of a text as names are built from it, or a whole mention of a topic. Offsets count UTF-16 units. */
export interface Unit {
  readonly start: number;
  /** End without a possessive ending. */
  readonly end: number;
  /** Folded; of a mention, folded as a whole. */
  readonly key: string;
  readonly isMention: boolean;
  /** True where it is written as a name is: with a capital, and no compound (`Iran-backed`), contraction (`I’m`) or month. */
  readonly isCapital: boolean;
  /** True for two or more capitals: `UAE`, `PMUs`, `U.A.E.`. */
  readonly isAcronym: boolean;
  /** True where a sentence, a quotation or a bracket begins with it, so that its capital tells nothing. */
  readonly isOpening: boolean;
  /** What stands before it: white space, or more than names have between their words, such as a possessive ending. */
  readonly gap: 'space' | 'wide';
}

const apostrophe = `[${apostrophes}]`;
const wordPattern = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Prof|Rev|Brig|St)\\.(?=\\s)|(?:\\p{Lu}\\.){2,}(?:-[\\p{L}\\p{N}]+)*|\\p{Lu}\\.(?=\\s\\p{Lu})|` +
    `[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\u200C]|${apostrophe}(?=[\\p{L}\\p{N}])|[-‐‑&](?=[\\p{L}\\p{N}]))*|&`,
  'gu',
);
const possessive = new RegExp(`(?<=s)${apostrophe}$|${apostrophe}s$`, 'iu');
const capitalised = /^(?:(?:al|el|ul|as|ash|ad|an|ar|at|az|d|l|o)[-‐‑'’])?\p{Lu}/u;
const contraction = new RegExp(`${apostrophe}(?:d|ll|m|re|t|ve)$`, 'iu');
const lowerPart = /[-‐‑](?!(?:al|el|ul|as|ash|ad|an|ar|at|az|e|i|bin|ibn|y|de|la|le)[-‐‑])\p{Ll}/u;
const prefixed = /^(?:anti|pro|non|ex|pre|post|mid|inter|trans|counter|neo|semi|sub|all|half|then|self|co|multi)[-‐‑]/iu;
const acronym = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}(?:[\p{Lu}\p{N}&-]*\p{Lu}[\p{N}]*)s?)$/u;
const opener = /(?:^|[\n:;–—)\]]\s*|["“‘([]|(?<=\s)['’])$/u;

/** Splits a text into units. What overlaps a mention is part of it. */
export function readUnits(text: string, mentions: readonly Span[], breaksAtLines: boolean): Unit[] {
  const openings = new Set(sentenceSpans(text).map(({ start }) => start));
  const words = [...text.matchAll(wordPattern)].map((match): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let last = 0;
  return joinMentions(words, mentions).map((span) => {
    const written = span.isMention ? mentionUnit(text, span) : wordUnit(text, span);
    const before = text.slice(last, span.start);
    const isSpace = last > 0 && /^\s{1,3}$/u.test(before) && !(breaksAtLines && before.includes('\n'));
    last = written.end;
    const isOpening = openings.has(span.start) || opener.test(text.slice(Math.max(0, span.start - 4), span.start));
    return { ...written, gap: isSpace ? 'space' : 'wide', isOpening };
  });
}

interface UnitSpan extends Span {
  readonly isMention: boolean;
}

/** Words and mentions in their order, without the words that mentions hold or touch. */
function joinMentions(words: readonly Span[], mentions: readonly Span[]): UnitSpan[] {
  const spans: UnitSpan[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (let word = words[next]; word && word.start < mention.end; word = words[(next += 1)]) {
      if (word.end <= mention.start) spans.push({ ...word, isMention: false });
    }
    spans.push({ ...mention, isMention: true });
  }
  return [...spans, ...words.slice(next).map((word) => ({ ...word, isMention: false }))];
}

type Written = Omit<Unit, 'gap' | 'isOpening'>;

function wordUnit(text: string, { start, end }: Span): Written {
  const written = text.slice(start, end);
  const bare = written.replace(possessive, '');
  const key = keyOf(bare);
  const isCompound = [lowerPart, prefixed, contraction].some((pattern) => pattern.test(bare));
  return {
    ...{ start, end: start + bare.length, key, isMention: false },
    isCapital: capitalised.test(bare) && !isCompound && !times.has(key),
    isAcronym: acronym.test(bare) && !isCompound,
  };
}

/** Most words are plain letters, and of these only the case is folded. */
function keyOf(bare: string): string {
  const letters = bare.replaceAll('.', '');
  return /^[\w&-]*$/.test(letters) ? letters.toLowerCase() : fold(letters);
}

/** A mention that a hyphen ties to more (`Iran-backed`) or that is written small is no part of a name. */
function mentionUnit(text: string, { start, end }: Span): Written {
  const written = text.slice(start, end);
  const isTied = /[-‐‑/]/u.test(text.charAt(end)) || /[-‐‑/]/u.test(text.charAt(start - 1));
  return {
    ...{ start, end, key: fold(written), isMention: true, isAcronym: false },
    isCapital: capitalised.test(written) && !isTied,
  };
}
