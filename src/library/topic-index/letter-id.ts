/** Id of a letter's heading: `letter-41` for A, `letter-627` for alif. Addresses stay readable to all programs. */
export function letterId(letter: string): string {
  return `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
