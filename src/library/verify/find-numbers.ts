import type { Span } from '../dates/expression.ts';
import type { NumberClaim } from './claim.ts';
import { numberWordSource, readNumberWords } from './read-number-words.ts';

const manySource = '(?:tens|dozens|scores|hundreds|thousands|millions|billions)';
const scaleSource = '(?:hundred|thousand|million|billion|trillion|bn|tn)';
const token = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?<code>\\p{Lu}{1,5}[-‑]?\\d+\\p{L}?)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?<many>MANY(?:\\s+of\\s+(?:MANY|thousand|million))?)(?![\\p{L}\\p{N}])'.replaceAll('MANY', manySource),
    '(?<![\\p{L}\\p{N}])(?<joined>\\d+(?:[/:]\\d+)+)(?![\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?<decade>\\d{3}0s)(?!\\p{L})',
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?<sign>[$£€])?\\s?(?<figure>\\d{1,3}(?:[,\\u202f\\u2009\\u00a0]\\d{3})+(?!\\d)|\\d+)(?<rest>\\.\\d+)?(?:(?<ordinal>st|nd|rd|th)|[-‑\\s]?(?<scale>${scaleSource}))?(?![\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?<words>${numberWordSource})(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'giu',
);
const percent = /^[-‑\s]*(?:%|per\s?cent\b|percent\b)/i;
const currency = /^\s*(?:(?:US\s)?(dollars?)|(pounds?)|(euros?))\b/i;
const scales: Readonly<Record<string, number>> = {
  ...{ hundred: 1e2, thousand: 1e3, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 },
};

/**
 * The numbers of a text in their order: in figures or words, with their scale, percentages and amounts, vague ones
 * (`thousands`), decades, and signs such as `K-1` or `9/11`. Left out are those within `dates`, and `one` and `first`,
 * which mostly count nothing.
 */
export function findNumbers(text: string, dates: readonly Span[]): NumberClaim[] {
  return [...text.matchAll(token)].flatMap((match): NumberClaim[] => {
    const read = readToken(match, text);
    const isOfDate = dates.some(({ start, end }) => match.index < end && start < match.index + match[0].length);
    return read === null || isOfDate ? [] : [{ kind: 'number', ...read }];
  });
}

function readToken(match: RegExpExecArray, text: string): Omit<NumberClaim, 'kind'> | null {
  const { code, many, joined, decade, words } = match.groups ?? {};
  const end = match.index + match[0].length;
  const place = { start: match.index + (match[0].length - match[0].trimStart().length), end };
  const sign = code?.toLowerCase().replace(/[-‑]/g, '') ?? many?.toLowerCase().replace(/\s+/g, ' ');
  const key = sign ?? joined ?? decade?.toLowerCase();
  if (key !== undefined) return { ...place, key };
  const value = words === undefined ? readFigure(match.groups ?? {}) : readNumberWords(words);
  if (value === null) return null;
  if (match.groups?.ordinal) return { ...place, key: `${value}th` };
  return { ...place, ...withUnit(value, match.groups?.sign, text.slice(end, end + 16), end) };
}

function readFigure({ figure = '', rest = '', scale = '' }: Record<string, string | undefined>): string {
  const value = Number(figure.replace(/\D/g, '') + rest) * (scales[scale.toLowerCase()] ?? 1);
  // 2.3 million is 2299999.9999999998 in floating point.
  return String(Math.round(value * 1e6) / 1e6);
}

function withUnit(value: string, sign: string | undefined, after: string, end: number): Pick<NumberClaim, 'key' | 'end'> {
  const share = percent.exec(after);
  if (share) return { key: `${value}%`, end: end + share[0].length };
  if (sign) return { key: `${sign}${value}`, end };
  const [words = '', dollars, pounds] = currency.exec(after) ?? [];
  const named = dollars ? '$' : pounds ? '£' : '€';
  return words === '' ? { key: value, end } : { key: `${named}${value}`, end: end + words.length };
}
