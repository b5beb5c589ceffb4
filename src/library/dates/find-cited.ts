import { yearSource, monthSource } from './words.ts';
import type { Span } from './expression.ts';

const brackets = /\((?:[^()]|\([^()]*\))*\)|\[(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed)[^\]]*\]/g;
const sourceLine = /\bSources?:\s[^]*$/g;
const quotations = /“[^“”]*”|(?<![\w”])‘(?:[^‘’]|’\w)*’(?!\w)|(?<!\w)"[^"]*"/g;
const date = `(?:\\d{1,2}\\s+)?(?:${monthSource}\\s+)?(?:\\d{1,2},\\s+)?${yearSource}[a-z]?`;
const datedSource = new RegExp(
  `^(?:[Ss]ee(?:\\s+also)?\\s+|[Cc]f\\.?\\s+|[Qq]uoted\\s+in\\s+)?["'“‘]?\\p{Lu}.*?(?:,\\s+|\\s)${date}(?:[,:]\\s*(?:pp?\\.?\\s*)?[\\d–-]+)?$`,
  'u',
);
const inTime = new RegExp(`\\b(?:in|on|of|since|from|until|between|and|early|late)\\s+${date}$`, 'i');
const startsWithDate = new RegExp(`^(?:\\d{1,2}\\s+)?${monthSource}\\b`);
const wrongPrint = /\bmisprint|\bprinted\b|\bdate\s+in\s+the\s+note\b|\[sic\]/i;
const connecting = /^(?:of|the|and|et|al|for|in|on|de|du|van|von|a|to|ed|eds|see|also|cf|para|paras|p|pp|quoted)$/;
const titled = /\b(?:entitled|titled|headed|called|article|report|paper|book|essay|briefing)[,:]?\s+$/;
const runningSource = new RegExp(`^,\\s+(?:[^.;“”"]{0,80}?,\\s+)?${date}`, 'u');

/**
 * The stretches of a text whose dates belong to sources, not to what happened: brackets that cite (`(Financial Times, 29
 * December 2019)`, `(Rubin, 2020)`), say when a page was read, or tell of a date as misprinted; titles in quotation
 * marks, and the source and date that follow one; lines of sources (`Source: ...`).
 */
export function findCited(text: string): Span[] {
  const inBrackets = spansOf(text, brackets).filter((span) => isCitation(text, span));
  const titles = spansOf(text, quotations).filter(({ start, end }) =>
    isTitle(text.slice(start + 1, end - 1), text.slice(0, start)),
  );
  return [...inBrackets, ...spansOf(text, sourceLine), ...titles.map((span) => withSource(text, span))];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isCitation(text: string, { start, end }: Span): boolean {
  const inner = text.slice(start + 1, end - 1);
  if (text[start] === '[' || wrongPrint.test(inner)) return true;
  return isIssue(text.slice(0, start), inner) || inner.split(';').every((part) => isDatedSource(part.trim()));
}

/** The date of an issue stands after its number: `vol. 2 (May 1902)`. */
function isIssue(before: string, inner: string): boolean {
  return startsWithDate.test(inner) && /\b(?:vol|no|issue|volume)\.?\s+\d+\s+$/i.test(before.slice(-20));
}

/** A name or title, then a date, without the verb or preposition of a statement. */
function isDatedSource(part: string): boolean {
  if (!datedSource.test(part) || inTime.test(part) || startsWithDate.test(part)) return false;
  const words = part.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return words.filter((word) => !connecting.test(word)).length <= 2;
}

/** A quotation is a title where most of its longer words are capitals, or where it is called one. */
function isTitle(inner: string, before: string): boolean {
  const words = inner.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  if (words.length < 2 || /[.!]$/.test(inner)) return false;
  if (titled.test(before.slice(-16))) return true;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.6;
}

function withSource(text: string, { start, end }: Span): Span {
  return { start, end: end + (runningSource.exec(text.slice(end, end + 140))?.[0].length ?? 0) };
}
