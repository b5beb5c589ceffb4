const number = String.raw`\d{1,4}|[ivxlc]{1,6}|[a-z]{1,2}|[*†‡§¶‖#]{1,4}`;
const label = String.raw`(?:(?:foot|end|side)?note|fn|nb|n)\.?\s*`;
const marker = new RegExp(`^[[({]?\\s*(?:${label})?(${number})\\s*[\\])}]?[.:]?$`, 'iu');
const opening = /^\s*(?:\[(\d{1,4}|[a-z*†‡§])\]|\((\d{1,4})\)|(\d{1,4})[.):]?(?=\s|$)|([*†‡§¶]{1,4}))\s*/iu;

/** What the words of a note marker print (`[1]`, `note 2`, `*`), without brackets; null where they are no marker. */
export function readMarker(words: string): string | null {
  return marker.exec(words.trim())?.[1] ?? null;
}

/** The number or sign that a note begins with, and how many characters it takes; null where it begins with a word. */
export function readOpening(words: string): { readonly printed: string; readonly length: number } | null {
  const match = opening.exec(words);
  if (!match) return null;
  return { printed: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '', length: match[0].length };
}

/** Whether words are nothing but what leads back from a note to its marker (`↩`, `^ a b`, `Back`, `Jump up`). */
export function isWayBack(words: string): boolean {
  return /^(?:[\s↩↵⏎⤴↑⇑⬆^«‹]|\uFE0E|\uFE0F|jump up(?: to)?:?|back(?: to (?:text|top|content|note))?|return(?: to (?:text|content))?|\b[a-z]\b|\d{1,2}\.\d{1,2})*$/iu.test(
    words.trim(),
  );
}
