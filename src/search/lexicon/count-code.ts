const same = '.';
const base = 26;

/**
 * Shortens a list of numbers, in base 26: the last digit of a number is a capital, so that nothing stands between them, and a
 * full stop is the same number as before. Forms of one word, which have one count, stand beside each other.
 */
export function codeCounts(counts: readonly number[]): string {
  return counts.map((count, index) => (count === counts[index - 1] ? same : codeCount(count))).join('');
}

/** The inverse of `codeCounts`. */
export function readCounts(coded: string): number[] {
  let before = 0;
  return (coded.match(/[a-z]*[A-Z]|\./g) ?? []).map((code) => (before = code === same ? before : readCount(code)));
}

function codeCount(count: number): string {
  const last = String.fromCharCode(65 + (count % base));
  return (count < base ? '' : codeCount(Math.floor(count / base)).toLowerCase()) + last;
}

function readCount(code: string): number {
  return [...code.toUpperCase()].reduce((sum, digit) => sum * base + digit.charCodeAt(0) - 65, 0);
}
