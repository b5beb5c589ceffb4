/** Words as a browser renders them, parted wherever a note marker, a locator or the end of a block stands between them. */
export interface RenderedWords {
  /** The words to come back to, run by run. */
  readonly runs: readonly string[];
  /** What stands before the first run, a line for each block, and right after the last run, up to the next break. */
  readonly before: string;
  readonly after: string;
  /** All words of the page before the first run, a line for each block; null where the link leads to another page. */
  readonly page: string | null;
}

/** What a text directive says: the words around, as they join on to the terms, and where the words begin and end. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

const counts = [6, 9, 12, 16, 24];
const contextCount = 6;
/** Of a page that cannot be looked at, so many words are taken to be unique. */
const distinctCount = 12;

/**
 * The text directive (`:~:text=[prefix-,]start[,end][,-suffix]`, https://wicg.github.io/scroll-to-text-fragment/) by which
 * a browser finds words again. A term never crosses a break, because browsers look for each term within one block. It has as
 * many words as it takes to be the first match of the page and, where these are not enough, the words around it. Empty where
 * there is no word to look for.
 */
export function textFragment(words: RenderedWords): string {
  const runs = words.runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => /[\p{L}\p{N}]/u.test(run));
  if (runs.length === 0) return '';
  const space = /^\s/.test(words.runs[0] ?? '') ? ' ' : '';
  const page = words.page === null ? null : words.page + space;
  const { prefix, start, end, suffix } = chooseDirective({ ...words, runs, page, before: words.before + space });
  const terms = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${terms.filter(Boolean).join(',')}`;
}

function chooseDirective(words: RenderedWords): Directive {
  const { runs, page } = words;
  if (page === null) {
    const isDistinct = splitWords(runs.join(' ')).length >= distinctCount;
    return isDistinct ? directiveOf(runs, distinctCount) : { ...directiveOf(runs, distinctCount), ...contextOf(words) };
  }
  const bare = counts.map((count) => directiveOf(runs, count));
  const inContext = bare.map((directive) => ({ ...directive, ...contextOf(words) }));
  const fitting = [...bare, ...inContext].find((directive) => isFirstMatch(directive, runs, page));
  return fitting ?? { ...directiveOf(runs, Infinity), ...contextOf(words) };
}

/** Few words are named whole, many by their first and last ones. */
function directiveOf(runs: readonly string[], count: number): Directive {
  const [first, last] = [splitWords(runs[0] ?? ''), splitWords(runs.at(-1) ?? '')];
  if (runs.length === 1 && first.length <= Math.max(distinctCount, 2 * count))
    return { prefix: '', start: first.join(' '), end: '', suffix: '' };
  return { prefix: '', start: first.slice(0, count).join(' '), end: last.slice(-count).join(' '), suffix: '' };
}

function contextOf({ before, after }: RenderedWords): Pick<Directive, 'prefix' | 'suffix'> {
  // At the beginning of a block what stands before is the end of another, and one term lies in one block.
  const line = /[^\n]*\S\s*$/.exec(before.slice(-2000))?.[0] ?? '';
  const [words, more] = [line.match(/\S+\s*/g) ?? [], after.match(/\s*\S+/g) ?? []];
  return { prefix: words.slice(-contextCount).join(''), suffix: more.slice(0, contextCount).join('') };
}

/** Whether a browser that goes through the page from its beginning finds these words first, and no less and no more of them. */
function isFirstMatch({ prefix, start, end }: Directive, runs: readonly string[], page: string): boolean {
  const [lead, body] = [normal(page), normal(runs.join('\n'))];
  const found = indexOfWords(`${lead}${body}`, normal(`${prefix}${start}`), 0);
  if (found !== lead.length - normal(prefix).length) return false;
  const rest = body.slice(normal(start).length);
  return end === '' || indexOfWords(rest, normal(end), 0) === rest.length - normal(end).length;
}

/** Browsers find whole words alone. */
function indexOfWords(text: string, term: string, from: number): number {
  const at = text.indexOf(term, from);
  const isPart = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /^[\p{L}\p{N}]/u.test(term);
  const goesOn = /[\p{L}\p{N}]/u.test(text.charAt(at + term.length)) && /[\p{L}\p{N}]$/u.test(term);
  return at >= 0 && (isPart || goesOn) ? indexOfWords(text, term, at + 1) : at;
}

/** As browsers compare: one space for any, lines kept apart, without case. */
function normal(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' ')).toLowerCase();
}

function splitWords(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** Also what parts the terms of a directive, and what mail and Markdown would take for the end of an address. */
function encode(term: string): string {
  const words = term.replace(/\s+/g, ' ').trim().toWellFormed();
  return encodeURIComponent(words).replace(/[-!'()*~_]|\.$/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
