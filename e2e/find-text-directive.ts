/** What a text directive names. Terms that it does not have are empty. */
interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * Where a browser goes for a text directive, in the words of a page as `readPageText` gives them: the algorithm of
 * https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive. Null where it finds nothing.
 */
export function findTextDirective(directive: string, text: string): readonly [from: number, to: number] | null {
  const { prefix, start, end, suffix } = parse(directive);
  const page = text.toLowerCase();
  for (let from = 0; from < page.length;) {
    const before = prefix === '' ? from : find(page, prefix, from, { start: true, end: false });
    if (before < 0) return null;
    const at = prefix === '' ? before : skipSpace(page, before + prefix.length);
    const found = find(page, start, at, { start: prefix === '', end: end !== '' || suffix === '' });
    if (found < 0) return null;
    from = (prefix === '' ? found : before) + 1;
    if (prefix !== '' && found !== at) continue;
    const to = findEnd(page, found + start.length, end, suffix);
    if (to === null) return null;
    if (to >= 0) return [found, to];
  }
  return null;
}

/** Where the match ends; null where nothing can be found any more, -1 where the search must begin anew. */
function findEnd(page: string, after: number, end: string, suffix: string): number | null {
  for (let from = after; from <= page.length;) {
    const at = end === '' ? from : find(page, end, from, { start: true, end: suffix === '' });
    if (at < 0) return null;
    const to = at + end.length;
    if (suffix === '') return to;
    const next = skipSpace(page, to);
    const found = find(page, suffix, next, { start: false, end: true });
    if (found < 0) return null;
    if (found === next) return to;
    if (end === '') return -1;
    from = to;
  }
  return null;
}

/** A term stands in one block, so that it never crosses a `\0`. */
function find(page: string, term: string, from: number, bounded: { start: boolean; end: boolean }): number {
  for (let at = page.indexOf(term, from); at >= 0; at = page.indexOf(term, at + 1)) {
    const isWhole = !bounded.start || isBoundary(page, at);
    if (isWhole && (!bounded.end || isBoundary(page, at + term.length))) return at;
  }
  return -1;
}

function isBoundary(page: string, at: number): boolean {
  const isLetter = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char);
  return !isLetter(page.charAt(at - 1)) || !isLetter(page.charAt(at));
}

function skipSpace(page: string, at: number): number {
  let place = at;
  while (/[\s\0]/.test(page.charAt(place))) place += 1;
  return place;
}

function parse(directive: string): Terms {
  const terms = directive.replace(/^:~:text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift() : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop() : undefined;
  const [start = '', end = ''] = terms;
  const word = (term = ''): string => decodeURIComponent(term).toLowerCase();
  return { prefix: word(prefix?.slice(0, -1)), start: word(start), end: word(end), suffix: word(suffix?.slice(1)) };
}
