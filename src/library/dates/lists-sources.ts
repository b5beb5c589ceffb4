import type { Heading } from '../../markup/compiled.ts';

const heading =
  /^(?:[\dIVX]+(?:\.\d+)*\.?\s+)?(?:references?(?:\s+lists?)?|(?:select(?:ed)?\s+)?bibliography|further\s+reading|sources?|sources\s+and\s+notes|notes\s+and\s+references|(?:end|foot)?notes|works\s+cited|(?:see|read)\s+also|list\s+of\s+(?:references|sources))\s*:?$/i;

/** For each heading, whether what stands under it lists sources (`Further reading`), also through its own subheadings. */
export function listsSources(headings: readonly Heading[]): boolean[] {
  let depth = Infinity;
  return headings.map((each) => {
    if (each.depth <= depth) depth = heading.test(each.text.trim()) ? each.depth : Infinity;
    return each.depth >= depth;
  });
}
