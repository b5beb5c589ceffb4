const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  ...{ eleventh: 11, twelfth: 12, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100 },
};
const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(units.map((word, value) => [word, value])),
  ...Object.fromEntries(tens.map((word, index) => [word, (index + 2) * 10])),
  ...ordinals,
  ...{ dozen: 12, twice: 2, thrice: 3 },
};
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const word = `(?:${[...Object.keys(values), ...Object.keys(scales)].sort((a, b) => b.length - a.length).join('|')})`;

/** Source of an expression for one number in words. */
export const numberWordSource = `${word}(?:(?:[-‑\\s]+(?:and\\s+)?)${word})*`;

/**
 * The number that words stand for, as a key: `250000` for `two hundred and fifty thousand`, `2th` for `second`. Null for
 * `one` and `first` alone, which mostly count nothing.
 */
export function readNumberWords(words: string): string | null {
  const parts = words
    .toLowerCase()
    .split(/[-‑\s]+/)
    .filter((part) => part !== 'and');
  let [sum, group] = [0, 0];
  for (const part of parts) {
    const scale = part === 'dozen' ? 12 : scales[part];
    if (scale === undefined) group += values[part] ?? 0;
    else if (scale < 1e3) group = Math.max(group, 1) * scale;
    else [sum, group] = [sum + Math.max(group, 1) * scale, 0];
  }
  const value = sum + group;
  if (value === 1) return null;
  return Object.hasOwn(ordinals, parts.at(-1) ?? '') ? `${String(value)}th` : String(value);
}
