import { stemmerFor } from '../../stemmer-for.ts';
import { findDecisive } from '../../query/find-decisive.ts';
import type { Marks } from './marks.ts';

/** What is no part of what search reads: marks and links of our own, and what is not for reading. */
const silent =
  '[data-pagefind-ignore], nav, footer, form, button, svg, script, style, template, noscript, [hidden], ' +
  '.locator, .citation, .marker, .self, .number, .sr';
const blocks = 'p, li, dt, dd, th, td, caption, figcaption, blockquote, summary, h1, h2, h3, h4, h5, h6, header, div, section';

/** Where the words of a page stand, as one text: what stands in different blocks is parted by line breaks. */
interface PageText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

interface PrintedWord {
  readonly printed: string;
  readonly start: number;
}

/**
 * Finds the places of a page that hold what was sought, in their order: as the query layer finds them, in every form of a
 * word and by every name of a topic. Words of a phrase or name that follow each other are one place.
 */
export function findMarked(page: Element, { terms, isStemmed }: Marks): Range[] {
  const pageText = readText(page);
  const words = [...pageText.text.matchAll(/\S+/g)].map(({ 0: printed, index }) => ({ printed, start: index }));
  const record = { path: '', title: '', about: '', summary: '', anchors: [], words: words.map(({ printed }) => printed) };
  const found = terms.map((term) => ({
    term: { ...term, topics: [], count: 1, forms: term.forms.map((form) => ({ ...form, isTyped: true, isWeak: false })) },
  }));
  const stretches = findDecisive(record, found, stemmerFor(isStemmed ? 'en' : '')).flatMap(({ term, places }) => {
    const isLong = term.forms.some((form) => form.words.length > 1);
    return joinPlaces(places, words, isLong, pageText.text);
  });
  const once = new Map(stretches.map((stretch) => [stretch.start, stretch]));
  return [...once.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => toRange(pageText, start, end));
}

function readText(page: Element): PageText {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let [text, block] = ['', null as Element | null];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(silent)) continue;
    const own = parent.closest(blocks);
    if (own !== block) text += '\n';
    block = own;
    nodes.push({ node, start: text.length });
    text += node.data.replaceAll('\n', ' ');
  }
  return { text, nodes };
}

/** Of each word only its letters are marked, not the punctuation around them. */
function joinPlaces(places: readonly number[], words: readonly PrintedWord[], isLong: boolean, text: string) {
  const stretches: { start: number; end: number }[] = [];
  let before = -2;
  for (const place of places) {
    const { printed = '', start = 0 } = words[place] ?? {};
    const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(printed);
    const [from, to] = [start + (letters?.index ?? 0), start + (letters?.index ?? 0) + (letters?.[0].length ?? printed.length)];
    const last = stretches.at(-1);
    if (last && isLong && place === before + 1 && !text.slice(last.end, from).includes('\n')) last.end = to;
    else stretches.push({ start: from, end: to });
    before = place;
  }
  return stretches;
}

function toRange({ nodes }: PageText, start: number, end: number): Range {
  const range = new Range();
  const nodeAt = (offset: number) => nodes.findLast((each) => each.start <= offset);
  const [first, last] = [nodeAt(start), nodeAt(end - 1)];
  if (first && last) {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
  }
  return range;
}
