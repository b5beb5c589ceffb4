import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, elementsOf, isBlock, isElement, walk, wordsIn, type Parent } from '../page.ts';
import { blockAround, placesOf, replaceChild, upwards, widest, type Places } from '../page-places.ts';
import { makeNote } from './make-note.ts';
import { readMarker } from './marker-words.ts';
import { keyOf, markerOf, type Note } from './note.ts';

interface Link {
  readonly marker: Element;
  readonly printed: string;
  readonly target: Element;
}

const noteNames = /note|fn|foot|cite|ref|ftn|asterisk|sdfoot|endn/i;

/**
 * Lifts the notes that markers point to: a short sign with the id of a later element in its address or in an attribute. The page is
 * changed: markers are replaced, notes taken out.
 */
export function liftLinkedNotes(body: Parent, keyFrom: string): Note[] {
  const places = placesOf(body);
  const links = findLinks(body, places);
  const byTarget = Map.groupBy(links, ({ target }) => target);
  const targets = new Set(byTarget.keys());
  const lastMarker = Math.max(0, ...links.map(({ marker }) => places.order.get(marker) ?? 0));
  const pieces = [...byTarget].map(([target, group]) => ({ group, parts: partsOf(target, targets, group, places) }));
  const found = pieces.filter(({ parts }) => parts.length > 0);
  const firsts = new Set(found.map(({ parts }) => parts[0]));
  return found.map(({ group, parts }, index) => {
    const key = `${keyFrom}${String(index)}`;
    const rest = continuation(parts, firsts, lastMarker, places);
    return lift(key, group, [...parts, ...rest], places);
  });
}

function findLinks(body: Parent, places: Places): Link[] {
  const found = new Map<Element, Link>();
  for (const element of elementsOf(body)) {
    if (isBlock(element) || isElement(element, 'input') || keyOf(element) !== '') continue;
    const printed = readMarker(wordsIn(element));
    const target = printed === null ? undefined : targetOf(element, places);
    if (printed === null || !target) continue;
    const marker = widest(element, places);
    if (isNoteLink(marker, element, target, printed, places)) found.set(marker, { marker, printed, target });
  }
  return [...found.values()];
}

/** The later element whose id an element gives in its address or in any attribute made for it. */
function targetOf(element: Element, places: Places): Element | undefined {
  const href = attribute(element, 'href');
  const hash = href.includes('#') && !/^javascript:/i.test(href) ? href.slice(href.indexOf('#') + 1) : '';
  const others = Object.entries(element.properties)
    .filter(([name]) => /^data[A-Z]|^aria(?:DescribedBy|Controls|Details)$|^htmlFor$/.test(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string');
  const ids = [decoded(hash), hash, ...others.map((value) => value.replace(/^#/, ''))].filter((id) => id !== '');
  return ids.map((id) => places.targets.get(id)).find((target) => target && comesAfter(target, element, places));
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function comesAfter(target: Element, element: Element, places: Places): boolean {
  if ((places.order.get(target) ?? 0) <= (places.order.get(element) ?? 0)) return false;
  return ![...upwards(target, places)].includes(element);
}

/** Whether a link to a later place is one to a note: it looks like one, its target does, or the note opens with the same sign. */
function isNoteLink(marker: Element, element: Element, target: Element, printed: string, places: Places): boolean {
  const block = blockAround(target, places);
  if (!block || isElement(block, 'body', 'main', 'article') || walk(block).includes(marker)) return false;
  if (/^h[1-6]$/.test(block.tagName) || elementsOf(block).some((each) => /^h[1-3]$/.test(each.tagName))) return false;
  const names = [marker, element, target].flatMap((each) => [
    attribute(each, 'className'),
    attribute(each, 'id'),
    attribute(each, 'href'),
    attribute(each, 'name'),
  ]);
  const isRaised = isElement(marker, 'sup') || [...upwards(element, places)].some((each) => each.tagName === 'sup');
  const opens = wordsIn(block).replace(/^\W+/, '').startsWith(printed);
  return isRaised || noteNames.test(names.join(' ')) || /^[[(]/.test(wordsIn(marker)) || opens;
}

/** The nodes, neighbours of one parent, that hold the note at a target. None where the target is no note. */
function partsOf(target: Element, targets: ReadonlySet<Element>, group: readonly Link[], places: Places): ElementContent[] {
  const block = blockAround(target, places);
  if (!block) return [];
  if (countTargets(block, targets) > 1) return block === target ? [] : sliceAt(block, target, targets);
  const whole = climb(block, targets, group, places);
  return hasWords(whole, group) ? [whole] : [whole, ...followers(whole, targets, places)];
}

function countTargets(node: Nodes, targets: ReadonlySet<Element>): number {
  return [node, ...walk(node)].filter((each) => isElement(each) && targets.has(each)).length;
}

/** The children of a block from the one that holds a target to the one before the next target. */
function sliceAt(block: Element, target: Element, targets: ReadonlySet<Element>): ElementContent[] {
  const holds = (child: Nodes, which: (each: Element) => boolean): boolean =>
    [child, ...walk(child)].some((each) => isElement(each) && which(each));
  const from = block.children.findIndex((child) => holds(child, (each) => each === target));
  const end = block.children.findIndex((child, index) => index > from && holds(child, (each) => targets.has(each)));
  const parts = block.children.slice(from, end < 0 ? undefined : end);
  return parts.slice(0, 1).some((child) => countTargets(child, targets) > 1) ? [] : parts;
}

/** A note's own wrapper, where its block is the first thing in one that holds nothing of another note or of the text. */
function climb(block: Element, targets: ReadonlySet<Element>, group: readonly Link[], places: Places): Element {
  const parent = places.parents.get(block);
  if (!isElement(parent, 'div', 'li', 'dd', 'td', 'tr', 'aside', 'section')) return block;
  const first = parent.children.find((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));
  const isOwn =
    first === block &&
    countTargets(parent, targets) === 1 &&
    !elementsOf(parent).some((each) => group.some(({ marker }) => marker === each));
  const isSmall =
    noteNames.test(attribute(parent, 'className') + attribute(parent, 'id')) ||
    isElement(parent, 'li', 'tr', 'dd') ||
    parent.children.length <= 5;
  return isOwn && isSmall && wordsIn(parent).length < 5000 ? climb(parent, targets, group, places) : block;
}

function hasWords(node: Element, group: readonly Link[]): boolean {
  const words = wordsIn(node);
  return words !== '' && readMarker(words) === null && words !== group[0]?.printed;
}

/** The blocks after one that holds a number alone, up to the next note. */
function followers(block: Element, targets: ReadonlySet<Element>, places: Places): ElementContent[] {
  const siblings = places.parents.get(block)?.children ?? [];
  const from = siblings.indexOf(block) + 1;
  const end = siblings.findIndex(
    (child, index) =>
      index >= from && (countTargets(child, targets) > 0 || (isElement(child) && child.tagName === block.tagName)),
  );
  return siblings.slice(from, end < 0 ? from + 2 : end) as ElementContent[];
}

/** What stands between a note and the next one, where all markers come before: its further paragraphs. */
function continuation(
  parts: readonly ElementContent[],
  firsts: ReadonlySet<ElementContent | undefined>,
  lastMarker: number,
  places: Places,
): ElementContent[] {
  const last = parts.at(-1);
  const siblings = (last ? (places.parents.get(last)?.children ?? []) : []) as ElementContent[];
  const from = last ? siblings.indexOf(last) + 1 : 0;
  if (!last || !isBlock(last) || (places.order.get(last) ?? 0) < lastMarker) return [];
  const end = siblings.findIndex((child, index) => index >= from && firsts.has(child));
  const between = end < 0 ? [] : siblings.slice(from, end);
  return between.some((each) => isElement(each) && /^(?:h[1-6]|hr|section|article)$/.test(each.tagName)) ? [] : between;
}

function lift(key: string, group: readonly Link[], parts: readonly ElementContent[], places: Places): Note {
  for (const { marker } of group) replaceChild(places.parents.get(marker), marker, [markerOf(key, marker)]);
  for (const part of parts) replaceChild(places.parents.get(part), part, []);
  const printed = group[0]?.printed ?? '';
  return makeNote(key, printed, parts);
}
