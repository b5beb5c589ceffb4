/**
 * Breaks a name at its spaces into lines of at most `width` characters, as few as can be and then as even as can be. A
 * longer word stands on a line of its own.
 */
export function wrapLabel(name: string, width: number): string[] {
  const lines = wrap(name, width);
  const isRoomy = width > 1 && wrap(name, width - 1).length === lines.length;
  return isRoomy ? wrapLabel(name, width - 1) : lines;
}

function wrap(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
