/** The beginning of a text: whole words of at most `length` characters, with an ellipsis where more follows. */
export function shorten(text: string, length = 110): string {
  if (text.length <= length) return text;
  const end = endBefore(text, length, /\S/) || length;
  return `${text.slice(0, endBefore(text, end, /[\s,;:.–—-]/))}…`;
}

/** Goes back from an end over characters of a kind: from there few are read, and an expression would begin at the beginning. */
function endBefore(text: string, end: number, kind: RegExp): number {
  let before = end;
  while (before > 0 && kind.test(text.charAt(before - 1))) before -= 1;
  return before;
}
