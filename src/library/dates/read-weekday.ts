import type { Span, WeekdayExpression } from './expression.ts';
import { monthSource, weekdayNumber } from './words.ts';

const dated = new RegExp(
  `^,?\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?(?:${monthSource}|[A-Z][a-z]{2}\\b\\.?)\\s*\\d?`,
);
const named = /\b(?:Bloody|Black|Good|Easter|Palm|Ash|Cyber|Super|Mail\s+on|[Hh]appy|[Ee]very|[Ee]ach)\s+$/;
const newspaper = /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Review|prayers?|sermons?)\b/;
const introduced =
  /\b(?:(?:on|by|since|until|till|from|to|before|after|of|and|or|late|early|earlier|late\s+on|[Tt]his|[Tt]his\s+past|a|the|over|through)\s+)$/i;
const directed = /\b(?:([Ll]ast)|([Nn]ext|[Tt]his\s+coming))\s+$/;
const partOfDay = /^\s+(?:morning|afternoon|evening|night|lunchtime)\b/;
const opens = /(?:^|[.!?:—]["'”’)]*\s+)["“]?$/;

/** Reads a day of the week that names a day; none where it belongs to a date (`Friday, 3 January`) or a name (`Bloody Sunday`). */
export function readWeekday(text: string, found: Span): WeekdayExpression | null {
  const before = text.slice(Math.max(0, found.start - 24), found.start);
  const after = text.slice(found.end, found.end + 32);
  if (dated.test(after) || named.test(before) || newspaper.test(after)) return null;
  const time = partOfDay.exec(after)?.[0].length ?? 0;
  const possessive = /^['’]s\b/.test(after);
  const direction = directed.exec(before);
  if (!direction && !introduced.test(before) && time === 0 && !possessive && !opens.test(before)) return null;
  const start = found.start - (direction?.[0].length ?? 0);
  const weekday = weekdayNumber(text.slice(found.start, found.end));
  const expression = { kind: 'weekday', weekday, start, end: found.end + time } as const;
  if (!direction) return expression;
  return { ...expression, direction: direction[1] ? 'last' : 'next' };
}
