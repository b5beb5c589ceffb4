import type { Span } from './expression.ts';

const boundary = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu;
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Hon|Rev|St|vs|Nos?|Sec|Art|pp?|cf|etc|e\.g|i\.e|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.\s+$/u;
const opener = /^(?:The|In|On|It|He|She|They|We|But|This|That|These|And|As|At|For|However|Then|After|When)\b/;

/** The sentences of a text, without the space between them. Abbreviations (`Mr.`, `U.S.`) do not end one. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const next = match.index + match[0].length;
    if (!endsSentence(text.slice(start, next), text.slice(next, next + 8))) continue;
    spans.push({ start, end: match.index + match[0].trimEnd().length });
    start = next;
  }
  return [...spans, { start, end: text.trimEnd().length }];
}

/** Initials end a sentence only where a word follows that opens one: `the U.S. In May`, but not `the U.S. Navy`. */
function endsSentence(sentence: string, next: string): boolean {
  const tail = sentence.slice(-12);
  if (!abbreviation.test(tail)) return true;
  return /\p{Lu}\.\s+$/u.test(tail) && opener.test(next);
}
