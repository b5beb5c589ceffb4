import type { Span } from './expression.ts';

/**
 * What the words around a date say of its time: `future` seen from the document (`will`, `is due to`), `intended` seen
 * from some earlier time (`would`, `was planned`), `past` (it happened), or nothing.
 */
export type Tense = 'future' | 'intended' | 'past' | null;

const future =
  "(?:[Ww]ill|[Ss]hall|won['’]t|\\w+['’]ll|(?:is|are|['’]s|['’]re|am|be)\\s+(?:to|due\\s+to|set\\s+to|set\\s+for|scheduled|planned|expected|slated|going\\s+to|about\\s+to)|upcoming|forthcoming|anticipates?|[Dd]ue\\s+(?:on|in|by|for)|next)";
const intended =
  '(?:would|(?:was|were|been|being)\\s+(?:to|due\\s+to|set\\s+to|set\\s+for|scheduled|planned|expected|slated|going\\s+to)|planned|scheduled|expected|intended|proposed)';
const irregular =
  'was|were|had|did|said|told|came|went|made|took|gave|got|saw|left|led|met|began|became|brought|built|held|kept|lost|sent|set|shot|spoke|stood|struck|thought|won|wrote|hit|fell|rose|grew|broke|fought|found|felt|put|ran|drew|flew|hid|fled|knew|paid|sought|swept|withdrew|has|have|been|blew';
const regular = '(?!(?:need|indeed|hundred|speed|exceed|proceed|feed|seed|breed|embed|armed|based|related|united|unprecedented|so-called)\\b)[a-z]{2,}ed';
const verbs = new RegExp(`(?<![-\\w])(?:(${future})|(${intended})|(?:${irregular}|${regular}))(?![-\\w])`, 'g');
/** Words of the same verb: `would then be held`. */
const sameVerb = /^(?:\s+(?:not|also|then|now|later|still|again|\w+ly|be|been|being|have|has|get|take))*\s*$/;
const clauseEnd = /[;:()]|\s[–—]\s|,\s+(?:but|while|whereas|and)\s/g;

/**
 * Reads the tense of the statement that a date belongs to: of the last verb before it in its clause, or of the first
 * after it where it leads the clause.
 */
export function readTense(sentence: string, date: Span): Tense {
  const before = lastClause(sentence.slice(0, date.start));
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
