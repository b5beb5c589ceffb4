import type { Element, ElementContent } from 'hast';
import { attribute, elementsOf, isBlock, isElement, textsOf, wordsIn, type Parent } from '../page.ts';
import { blockAround, placesOf, replaceChild, upwards, widest, type Places } from '../page-places.ts';
import { makeNote } from './make-note.ts';
import { readMarker, readOpening } from './marker-words.ts';
import { keyOf, markerOf, type Note } from './note.ts';

interface Loose {
  readonly element: Element;
  readonly printed: string;
}

interface Start extends Loose {
  /** Whether the number is set off enough to be one of a note anywhere; others need a rule or heading before them. */
  readonly isRaised: boolean;
}

const notesHeading =
  /^(?:(?:foot|end|side)?notes?(?: and references)?|references(?: and notes)?|anmerkungen|fußnoten|notas|примечания)\s*:?$/i;

/**
 * Lifts notes that nothing but their number joins to raised numbers in the text: blocks that open with the number, raised or after
 * a rule or a heading such as “Notes”, and the lists below such a heading. The page is changed.
 */
export function liftLooseNotes(body: Parent, keyFrom: string): Note[] {
  const places = placesOf(body);
  const markers = elementsOf(body).flatMap((element) => looseMarker(element, places));
  const starts = elementsOf(body).flatMap((element) => startOf(element, places));
  if (markers.length === 0) return [];
  const ordered = [...starts, ...listStarts(body, places)].sort((a, b) => at(a, places) - at(b, places));
  const { pairs } = ordered.reduce<Found>((found, start) => pair(found, start, places), { pairs: [], open: markers });
  const firsts = new Set<unknown>(starts.map(({ element }) => element));
  return pairs.map(({ start, markers: group }, index) => lift(`${keyFrom}${String(index)}`, start, group, firsts, places));
}

function at({ element }: Loose, places: Places): number {
  return places.order.get(element) ?? 0;
}

/** A raised number within a line that leads nowhere. */
function looseMarker(element: Element, places: Places): Loose[] {
  const printed = isElement(element, 'sup') && keyOf(element) === '' ? readMarker(wordsIn(element)) : null;
  if (printed === null || !/^(?:\d{1,3}|[*†‡§¶]{1,4})$/u.test(printed)) return [];
  const marker = widest(element, places);
  const block = blockAround(marker, places);
  return block && !wordsIn(block).startsWith(wordsIn(marker)) ? [{ element: marker, printed }] : [];
}

/** A block that opens with a number. */
function startOf(element: Element, places: Places): Start[] {
  if (
    !isElement(element, 'p', 'li', 'div', 'dd', 'aside') ||
    elementsOf(element).some((child) => isElement(child, 'p', 'div', 'li'))
  )
    return [];
  const first = textsOf(element).find(({ value }) => value.trim() !== '');
  const around = first ? [...upwards(first, places)].slice(0, 4) : [];
  const raised = around.find((each) => each.tagName === 'sup');
  const printed = (raised ? readMarker(wordsIn(raised)) : null) ?? readOpening(wordsIn(element))?.printed;
  if (printed === undefined || wordsIn(element).length < printed.length + 3) return [];
  const isRaised = raised !== undefined || /note/i.test(attribute(element, 'className'));
  return isRaised || isAfterDelimiter(element, places) ? [{ element, printed, isRaised }] : [];
}

/** The items of numbered lists directly below a heading of notes. */
function listStarts(body: Parent, places: Places): Start[] {
  const lists = elementsOf(body).filter((element) => element.tagName === 'ol' && isAfterDelimiter(element, places));
  return lists.flatMap((list) =>
    list.children
      .filter((child): child is Element => isElement(child, 'li') && readOpening(wordsIn(child)) === null)
      .map((element, index) => ({ element, printed: String(Number(attribute(list, 'start') || '1') + index), isRaised: true })),
  );
}

/** Whether the last rule or heading before an element, among its neighbours, opens the notes. */
function isAfterDelimiter(element: Element, places: Places): boolean {
  const siblings = places.parents.get(element)?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(element)).reverse();
  const delimiter = before.find((each): each is Element => isDelimiter(each as ElementContent));
  return delimiter !== undefined && (delimiter.tagName === 'hr' || notesHeading.test(wordsIn(delimiter)));
}

function isDelimiter(node: ElementContent): boolean {
  return (
    isElement(node) && (/^(?:h[1-6]|hr)$/.test(node.tagName) || (isElement(node, 'p', 'div') && notesHeading.test(wordsIn(node))))
  );
}

interface Found {
  readonly pairs: { start: Start; markers: Loose[] }[];
  readonly open: readonly Loose[];
}

/** Gives a note the markers of its number that stand before it and have none yet. */
function pair({ pairs, open }: Found, start: Start, places: Places): Found {
  const own = open.filter(
    (marker) =>
      marker.printed === start.printed &&
      at(marker, places) < at(start, places) &&
      ![...upwards(marker.element, places)].includes(start.element),
  );
  if (own.length === 0) return { pairs, open };
  return { pairs: [...pairs, { start, markers: own }], open: open.filter((marker) => !own.includes(marker)) };
}

function lift(key: string, start: Start, group: readonly Loose[], firsts: ReadonlySet<unknown>, places: Places): Note {
  const parts = [start.element, ...continuation(start.element, firsts, places)];
  for (const { element } of group) replaceChild(places.parents.get(element), element, [markerOf(key, element)]);
  for (const part of parts) replaceChild(places.parents.get(part), part, []);
  return makeNote(key, start.printed, parts);
}

/** After a rule or heading of notes, all blocks up to the next note, rule or heading belong to the one before. */
function continuation(element: Element, firsts: ReadonlySet<unknown>, places: Places): ElementContent[] {
  if (isElement(element, 'li') || !isAfterDelimiter(element, places)) return [];
  const siblings = (places.parents.get(element)?.children ?? []) as ElementContent[];
  const from = siblings.indexOf(element) + 1;
  const end = siblings.findIndex((child, index) => index >= from && (firsts.has(child) || isDelimiter(child)));
  const parts = siblings.slice(from, end < 0 ? undefined : end);
  return parts.every((part) => part.type !== 'element' || !isBlock(part) || isElement(part, 'p', 'ul', 'ol', 'blockquote', 'pre'))
    ? parts
    : [];
}
