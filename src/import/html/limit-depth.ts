/** Markup with no more open elements than allowed, and how many tags that cost. */
export interface ShallowMarkup {
  readonly markup: string;
  readonly removed: number;
}

const token =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const closedByParser = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'option',
  'optgroup',
  'rp',
  'rt',
  'html',
  'head',
  'body',
]);
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/**
 * Takes out the tags of elements that are open deeper than `limit`, so that no later step, most of which recurse, can exhaust the
 * stack. All words stay. Elements whose end the parser supplies do not count: they can at most double the depth.
 */
export function limitDepth(markup: string, limit: number): ShallowMarkup {
  const open: string[] = [];
  let removed = 0;
  const shallow = markup.replace(
    token,
    (tag: string, _raw: string | undefined, slash: string | undefined, given: string | undefined) => {
      const name = given?.toLowerCase();
      if (name === undefined || closedByParser.has(name) || voids.has(name)) return tag;
      const isTooDeep = slash === '/' ? close(open, name) > limit : open.push(name) > limit;
      if (!isTooDeep) return tag;
      removed += 1;
      return ' ';
    },
  );
  return removed === 0 ? { markup, removed } : { markup: shallow, removed };
}

/** Closes the innermost open element of that name and says how deep it was; 0 where none is open. */
function close(open: string[], name: string): number {
  const at = open.lastIndexOf(name);
  if (at < 0) return 0;
  open.length = at;
  return at + 1;
}
