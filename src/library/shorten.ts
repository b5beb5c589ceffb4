/** The beginning of a text: whole words of at most `length` characters, with an ellipsis where more follows. */
export function shorten(text: string, length = 110): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}
