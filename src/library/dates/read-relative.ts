import type { RelativeExpression, Span } from './expression.ts';
import { numberSource, readNumber } from './words.ts';

type Meaning = Pick<RelativeExpression, 'from' | 'unit' | 'amount'>;

const near: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
};
const steps: Readonly<Record<string, number>> = {
  ...{ last: -1, previous: -1, preceding: -1 },
  ...{ this: 0, same: 0, that: 0, 'that same': 0, 'that very': 0 },
  ...{ next: 1, following: 1 },
};
const counted = new RegExp(`^(${numberSource})\\s+(day|month|year)s?\\s+(later|earlier|ago|before|after)$`);
const stepped =
  /^(?:the\s+)?(last|previous|preceding|this|same|that(?:\s+(?:same|very))?|next|following)\s+(day|night|morning|evening|month|year)$/;

/** Source of the words that a distance is told in. */
export const relativeSource = [
  '[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast\\s+(?:night|month|year)|[Tt]his\\s+(?:morning|afternoon|evening|month|year)',
  '[Nn]ext\\s+(?:month|year)|[Tt]hat(?:\\s+(?:same|very))?\\s+(?:day|night|morning|evening|month|year)',
  '[Tt]he\\s+(?:same|next|following|previous|preceding|last)\\s+(?:day|night|morning|evening|month|year)|[Tt]he\\s+day\\s+(?:before|after)',
  `${numberSource}\\s+(?:day|month|year)s?\\s+(?:later|earlier|ago|before|after)`,
].join('|');

const vague =
  /\b(?:almost|nearly|about|some|over|more\s+than|less\s+than|roughly|around|approximately|at\s+least|or|to|every|of|and\s+a)\s+$/i;
const duration = /\b(?:over|during|in|for|within|throughout|of)\s+$/i;
const goesOn = /^\s*(?:$|[,.;:!?)"”—–]|and\b|but\b|when\b|that\b|in\b|at\b|by\b|to\b)/;

/**
 * Reads a distance from a date. None where the words name a stretch of time (`over the last year`), are vague (`some
 * three years ago`), an event (`the day after the attack`) or the present age (`today's militias`).
 */
export function readRelative(text: string, found: Span): RelativeExpression | null {
  const words = text.slice(found.start, found.end).toLowerCase().replace(/\s+/g, ' ');
  const before = text.slice(Math.max(0, found.start - 24), found.start);
  const after = text.slice(found.end, found.end + 24);
  const meaning = meaningOf(words);
  if (!meaning || !isExact(words, before, after)) return null;
  const time = /^\s+(?:morning|afternoon|evening|night)\b/.exec(words === 'tomorrow' || words === 'yesterday' ? after : '');
  return { kind: 'relative', ...meaning, start: found.start, end: found.end + (time?.[0].length ?? 0) };
}

function meaningOf(words: string): Meaning | null {
  const days = near[words];
  if (days !== undefined) return { from: 'document', unit: 'day', amount: days };
  if (words === 'the day before' || words === 'the day after') {
    return { from: 'anchor', unit: 'day', amount: words.endsWith('before') ? -1 : 1 };
  }
  return countedMeaning(words) ?? steppedMeaning(words);
}

function countedMeaning(words: string): Meaning | null {
  const match = counted.exec(words);
  if (!match) return null;
  const [, number = '', unit, side] = match;
  const amount = readNumber(number) * (side === 'later' || side === 'after' ? 1 : -1);
  return { from: side === 'ago' ? 'document' : 'anchor', unit: unit as Meaning['unit'], amount };
}

function steppedMeaning(words: string): Meaning | null {
  const match = stepped.exec(words);
  if (!match) return null;
  const [, step = '', unit = ''] = match;
  const isNear = !words.startsWith('the') && /^(?:last|this|next)$/.test(step);
  if (words.startsWith('the last')) return null;
  const from = isNear ? 'document' : 'anchor';
  return { from, unit: unit === 'month' || unit === 'year' ? unit : 'day', amount: steps[step] ?? 0 };
}

function isExact(words: string, before: string, after: string): boolean {
  if (/^['’]s\b/.test(after) && words === 'today') return false;
  if (/(?:ago|later|earlier|before|after)$/.test(words)) {
    if (vague.test(before) || /^\s+or\s+so\b/.test(after)) return false;
    return /(?:ago|later|earlier)$/.test(words) || goesOn.test(after);
  }
  return !(/^(?:this|last|next) (?:year|month)$/.test(words) && duration.test(before) && !/\bof\s+$/.test(before));
}
