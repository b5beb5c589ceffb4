import type { CalendarExpression, Span } from './expression.ts';
import { yearSource } from './words.ts';

const range = new RegExp(`^\\s?[-–—]\\s?(${yearSource}|\\d\\d)(?!\\w|[.,]\\d|[-–]\\d)`);
const numbered =
  /(?:\b(?:sections?|sec|paragraphs?|paras?|pages?|pp?|columns?|resolutions?|articles?|annex(?:es)?|numbers?|nos?|notes?|chapters?|volumes?|vols?|figures?|tables?|flight|room|HC|CBP|HL|orders?|Act|Vision|Agenda|over|nearly|almost|least|than|approximately)\.?\s+(?:\d+(?:,|,?\s+(?:and|or|to))\s+)*|[#$£€]\s?)$/i;
const counted =
  /^\s+(?:more|additional|(?:[\p{L}-]+\s+)?(?:troops|people|persons|soldiers|fighters|men|women|children|civilians|casualties|members|personnel|prisoners|hostages|militants|victims|deaths|rockets|missiles|drones|tonnes|tons|barrels|pounds|dollars|euros|hours|days|weeks|months|years|miles|kilomet(?:re|er)s|km|metres|meters|hrs|GMT)\b|U\.?S\.?C|et\s+seq)/u;
const introduced =
  /(?:\b(?:in|since|by|until|till|before|after|during|from|to|through|throughout|between|of|for|circa|around|about|following|season|spring|summer|autumn|fall|winter|year|years)\s+|\b[Mm]id-)$/i;
const part =
  /(?:\b(?:the\s+)?(?:(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+of\s+|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+)|\b(?:(?:[Vv]ery\s+)?[Ee]arly|[Ll]ate|[Mm]id)(?:\s+in)?[\s-]+)$/;
const listed = new RegExp(`\\b${yearSource}(?:,|,?\\s+(?:and|or|to|through|until)|\\s?[-–—])\\s+$`);
const attributed = /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[Tt]hat)|['’]s|s['’]|\b[a-z]{4,})\s+$/;
const legislation = /\b(?:Act|Law|Bill|Order|Treaty|Constitution|Convention)(?:\s+\([^)]*\))?\s+of\s+$/;
const opened = /(?:^|[.!?:]["'”’)]*\s+|\n)["“]?$/;

/**
 * Reads a year in figures with what belongs to it (`early 2018`, `2018-2019`), or none where it is a number.
 *
 * The rule: a number between 1800 and 2049 is a year where a word of time leads it (`in 2018`), where it stands before
 * what it names (`the 2018 election`, `the Lamp Act of 1902`: a mention of the year in which that thing was, and so a date of year precision),
 * where it opens a statement (`2014: ...`, `2020 is ...`), or in a list with such a year. It is none where it counts
 * (`2000 troops`, `$2000`), numbers (`section 2001`, `Terrorism Act 2000`), is a decade or part of a compound
 * (`the 2000s`, `post-2003`), or stands alone in brackets (`resolution 1441 (2002)`, `Rubin (2020)`).
 */
export function readYear(text: string, found: Span): CalendarExpression | null {
  const before = text.slice(Math.max(0, found.start - 48), found.start);
  const after = text.slice(found.end, found.end + 48);
  if (isNumber(before, after)) return null;
  const isLed = isLedByTime(before, after) && !legislation.test(before);
  if (!isLed && !isNamed(before, after)) return null;
  const year = Number(text.slice(found.start, found.end));
  const lead = part.exec(before)?.[0].length ?? 0;
  const until = range.exec(after);
  const expression = { kind: 'calendar', year, isName: !isLed, start: found.start - lead, end: found.end } as const;
  if (!until?.[1]) return expression;
  const last = until[1].length === 2 ? Math.floor(year / 100) * 100 + Number(until[1]) : Number(until[1]);
  return last > year ? { ...expression, until: last, end: found.end + until[0].length } : expression;
}

function isNumber(before: string, after: string): boolean {
  if (/[\w$£€.,/:#]$|(?<![Mm]id)-$|\d\s?[–—]$/.test(before) || /^(?:\w|[.,:/]\d|[%/]|['’]s\s+and\b)/.test(after)) return true;
  return numbered.test(before) || counted.test(after);
}

function isLedByTime(before: string, after: string): boolean {
  if (introduced.test(before) || part.test(before) || listed.test(before)) return true;
  if (range.test(after) && /\($|\b\p{L}+\s+$/u.test(before)) return true;
  return opened.test(before) && /^\s*[:–—]|^\s+(?:is|was|has|had|will|marked|saw|became|brought)\b/.test(after);
}

function isNamed(before: string, after: string): boolean {
  return legislation.test(before) || (attributed.test(before) && namesSomething(after));
}

/** A noun that is no plural follows, perhaps after other words: `2018 parliamentary election`, not `2000 rifles`. */
function namesSomething(after: string): boolean {
  const [, word = ''] = /^\s+([\p{L}-]{2,})/u.exec(after) ?? [];
  return word !== '' && !/^(?:and|or|of|in|to|for|at|on|with|were|was|are|have|had)$/.test(word) && !/[^siu]s$/.test(word);
}
