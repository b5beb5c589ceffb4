/** A value as one line without control characters, for formats in which a line begins a field. */
export function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
