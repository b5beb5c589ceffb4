/** Shortens words in their order: each begins with the number of letters, in base 36, that it shares with the one before. */
export function frontCode(words: readonly string[]): string {
  let before = '';
  const lines = words.map((word) => {
    const shared = sharedBeginning(before, word);
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return lines.join('\n');
}

/** The inverse of `frontCode`. */
export function readFrontCode(coded: string): string[] {
  let before = '';
  const lines = coded === '' ? [] : coded.split('\n');
  return lines.map((line) => (before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1)));
}

const mostShared = 35;

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < mostShared && a[length] === b[length]) length += 1;
  return length;
}
