import { apostrophes } from '../text/apostrophes.ts';
import { foldNameKeepingCase } from '../text/fold.ts';
import { wordsFrom, type NameWord } from '../text/name-words.ts';
import { remember } from '../text/remember.ts';

/** One name of a topic, with the conditions under which it means it. */
export interface Name {
  readonly text: string;
  readonly exact: boolean;
  /** Null for words that stand in the way of an alias (`unless`). */
  readonly topic: string | null;
  readonly short: boolean;
  readonly ambiguous: boolean;
  /** Place in the list of aliases; null for the name of the record. */
  readonly alias: number | null;
}

/** Names by their words: one step for each word. */
export interface Tree {
  readonly next: Map<string, Tree>;
  readonly names: Name[];
}

const keepingCase = remember(foldNameKeepingCase);
const possessive = new RegExp(`[${apostrophes}]s$`, 'iu');

/** Makes the tree of all names. */
export function growTree(names: readonly Name[]): Tree {
  const root: Tree = { next: new Map(), names: [] };
  for (const name of names) plantName(root, name);
  return root;
}

function plantName(root: Tree, name: Name): void {
  const words = wordsFrom(name.text, 0);
  let tree = root;
  let step = stepsFrom(words, 0)[0];
  for (; step; step = stepsFrom(words, step.next)[0]) {
    const grown = tree.next.get(step.key) ?? { next: new Map<string, Tree>(), names: [] };
    tree.next.set(step.key, grown);
    tree = grown;
  }
  if (tree !== root) tree.names.push(name);
}

/** Words by their number, the first of a name being number 0. */
type Words = (index: number) => NameWord | null;

/** One step through the tree: a word, or an article with the word after it, which are written as one or as two. */
interface Step {
  readonly key: string;
  readonly end: number;
  readonly next: number;
  /** The same step without a possessive ending. No name goes on after it. */
  readonly stem: { readonly key: string; readonly end: number } | null;
}

/** The steps that can be made from a word of a name, the longest first. */
function stepsFrom(words: Words, at: number): Step[] {
  const word = words(at);
  if (!word || (at > 0 && word.gap === 'wide')) return [];
  const step = toStep(at > 0 && word.gap === 'none' ? '·' : '', word, at + 1);
  const after = isArticle(word) ? words(at + 1) : null;
  return after?.gap === 'space' ? [toStep('al', after, at + 2), step] : [step];
}

function isArticle({ key }: NameWord): boolean {
  return key === 'al' || key === 'el';
}

function toStep(prefix: string, { key, end, stem }: NameWord, next: number): Step {
  return { key: prefix + key, end, next, stem: stem && { key: prefix + stem.key, end: stem.end } };
}

/** The names that stand at one place of a text, and how far they reach. No name where only an `unless` stands there. */
export interface Found {
  readonly names: readonly Name[];
  readonly start: number;
  readonly end: number;
  /** Number of words that they take. */
  readonly next: number;
}

/** Says whether the names of a place count there. Asked of the longest first, until it says so. */
export type Test = (found: Found) => boolean;

/** The longest names that count of those in `text` that begin with the first of `words`, or null. */
export function longestName(root: Tree, words: Words, text: string, counts: Test): Found | null {
  return mayBegin(root, words(0)) ? longestBelow(root, words, text, 0, counts) : null;
}

/** Rules out at once most words, with which no name begins. */
function mayBegin({ next }: Tree, word: NameWord | null): boolean {
  if (!word) return false;
  return next.has(word.key) || isArticle(word) || (word.stem !== null && next.has(word.stem.key));
}

/** The longest names that count of those of which the words before `at` have led to `tree`. */
function longestBelow(tree: Tree, words: Words, text: string, at: number, counts: Test): Found | null {
  const start = words(0)?.start ?? 0;
  for (const { key, end, next, stem } of stepsFrom(words, at)) {
    const child = tree.next.get(key);
    const longer = child && longestBelow(child, words, text, next, counts);
    if (longer) return longer;
    const whole = child ? namesAt(child, text, start, end, next) : null;
    const bare = stem && tree.next.get(stem.key);
    const found = bare && !whole?.names.some(isPossessive) ? namesAt(bare, text, start, stem.end, next) : null;
    if (found && counts(found)) return found;
    if (whole && counts(whole)) return whole;
  }
  return null;
}

/** Whether a name ends like a possessive itself, so that it is not another name with an ending (`Houthi’s`, not `Houthis`). */
function isPossessive({ text }: Name): boolean {
  return possessive.test(text);
}

function namesAt({ names }: Tree, text: string, start: number, end: number, next: number): Found | null {
  if (names.length === 0 || isCutShort(text, end)) return null;
  const exact = names.some((name) => name.exact) ? exactNames(names, text.slice(start, end)) : [];
  const chosen = exact.length > 0 ? exact : names.filter((name) => !name.exact);
  return chosen.length > 0 ? { names: chosen, start, end, next } : null;
}

function exactNames(names: readonly Name[], words: string): Name[] {
  const written = keepingCase(words);
  return names.filter((name) => name.exact && keepingCase(name.text) === written);
}

/** Whether an abbreviation goes on: `U.S.` is no name in `19 U.S.C. 2483`. */
function isCutShort(text: string, end: number): boolean {
  return text[end - 1] === '.' && /^\p{L}\./u.test(text.slice(end, end + 3));
}
