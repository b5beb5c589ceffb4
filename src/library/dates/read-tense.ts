import type { Span } from './expression.ts';

/**
 * What the words around a date say of its time: `future` seen from the document (`will`, `is due to`), `intended` seen
 * from some earlier time (`would`, `was planned`), `past` (it happened), or nothing.
 */
export type Tense = 'future' | 'intended' | 'past' | null;

const adverb = '(?:\\s+(?:now|also|then|still|not|\\w+ly))?';
const arranged = '(?:to|due\\s+to|set\\s+(?:to|for)|scheduled|planned|expected|slated|going\\s+to|about\\s+to|likely\\s+to)';
const future = `(?:[Ww]ill|[Ss]hall|won['’]t|\\w+['’]ll|(?:(?:[Ii]s|[Aa]re|am|be)|\\w+['’](?:s|re|m))${adverb}\\s+${arranged}|(?:is|are)\\s+able\\s+to|upcoming|forthcoming|anticipates?|ready\\s+to|[Dd]ue\\s+(?:on|in|by|for)|next)`;
const intended = `(?:would|(?:was|were|been|being)${adverb}\\s+${arranged}|planned|scheduled|expected|intended|proposed)`;
const irregular =
  'was|were|had|did|said|told|came|went|made|took|gave|got|saw|left|led|met|began|became|brought|built|held|kept|lost|sent|set|shot|spoke|stood|struck|thought|won|wrote|hit|fell|rose|grew|broke|fought|found|felt|put|ran|drew|flew|hid|fled|knew|paid|sought|swept|withdrew|been|blew';
const regular =
  '(?!(?:need|indeed|hundred|speed|exceed|proceed|feed|seed|breed|embed|armed|based|related|united|unprecedented|so-called)\\b)[a-z]{2,}ed';
const verbs = new RegExp(`(?<![-\\w])(?:(${future})|(${intended})|(?:${irregular}|${regular}))(?![-\\w])`, 'g');
const since = /\bsince\s+(?:\w+\s+){0,2}$/i;
/** What comes after or before a date is not what happens on it. */
const beside = /\b(?:after|before|following)\s+(?:\w+\s+){0,2}$/i;
/** Words of the same verb: `would then be held`. */
const sameVerb = /^(?:\s+["“]?(?:not|also|then|now|later|still|again|\w+ly|be|been|being|have|has|get|take))*\s*["“]?$/;
const clauseEnd = /[;()]|:\s|\s[–—]\s|,\s+(?:but|while|whereas|and)\s/g;

/**
 * Reads the tense of the statement that a date belongs to: of the last verb before it in its clause, or of the first
 * after it where it leads the clause.
 */
export function readTense(sentence: string, date: Span): Tense {
  const before = lastClause(sentence.slice(0, date.start));
  if (since.test(before)) return 'past';
  if (beside.test(before)) return null;
  return tenseBefore(before) ?? tenseAfter(sentence.slice(date.end));
}

function lastClause(before: string): string {
  let start = 0;
  for (const match of before.matchAll(clauseEnd)) start = match.index + match[0].length;
  return before.slice(start);
}

function tenseBefore(before: string): Tense {
  let tense: Tense = null;
  let end = 0;
  for (const match of before.matchAll(verbs)) {
    const isSame = (tense === 'future' || tense === 'intended') && sameVerb.test(before.slice(end, match.index));
    if (!isSame) tense = tenseOf(match);
    end = match.index + match[0].length;
  }
  return tense;
}

function tenseAfter(after: string): Tense {
  for (const match of after.matchAll(verbs)) return tenseOf(match);
  return null;
}

function tenseOf(match: RegExpExecArray): Tense {
  return match[1] ? 'future' : match[2] ? 'intended' : 'past';
}
