/** The rules of a stylesheet, parted by when a reader needs them. */
export interface SplitStyles {
  /** What a page needs to be shown. */
  readonly first: string;
  /** What shows only after an act of the reader, and paper. */
  readonly later: string;
}

/** Cascade layers whose rules change nothing that a page shows when it opens. */
const laterLayers = /^@layer (?:later|print)\s*\{/;
/** A string, in which a brace is a letter like any other; or a brace; or the end of a statement without a block. */
const marks = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[{};]/g;

/** Parts the rules of a stylesheet as a bundler writes it: without comments, and with the order of its layers first. */
export function splitLayers(css: string): SplitStyles {
  let [first, later, start, depth] = ['', '', 0, 0];
  for (const { 0: mark, index } of css.matchAll(marks)) {
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    if (depth > 0 || (mark !== '}' && mark !== ';')) continue;
    const rule = css.slice(start, index + 1).trimStart();
    if (laterLayers.test(rule)) later += rule;
    else first += rule;
    start = index + 1;
  }
  return { first: first + css.slice(start).trim(), later };
}
