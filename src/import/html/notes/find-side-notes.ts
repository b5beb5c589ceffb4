import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, elementsOf, isBlock, isElement, wordsIn, type Parent } from '../page.ts';
import { placesOf, replaceChild, upwards, type Places } from '../page-places.ts';
import { makeNote } from './make-note.ts';
import { isWayBack, readMarker, readOpening } from './marker-words.ts';
import { keyOf, markerOf, type Note } from './note.ts';

const sideNames =
  /(?:^|\s)(?:[\w-]*side-?notes?(?:-content|-text|-body)?|margin-?notes?|footnote(?:-content|-text|-body)?|fn-content|inline-?note)(?=\s|$)/i;
const wrapperNames = /note/i;

/**
 * Lifts notes that stand within the line they belong to (Tufte's sidenotes and their kin). Their number, toggle and marker beside
 * them go with them. The page is changed.
 */
export function liftSideNotes(body: Parent, keyFrom: string): Note[] {
  const places = placesOf(body);
  const notes = elementsOf(body).filter((element) => isSideNote(element, places));
  const outermost = notes.filter((note) => ![...upwards(note, places)].slice(1).some((around) => notes.includes(around)));
  return outermost.map((note, index) => lift(`${keyFrom}${String(index)}`, note, places));
}

function isSideNote(element: Element, places: Places): boolean {
  if (
    !isElement(element, 'span', 'small', 'aside', 'div', 'label', 'em', 'i') ||
    !sideNames.test(attribute(element, 'className'))
  )
    return false;
  const words = wordsIn(element);
  const isMarker = readMarker(words) !== null || words.split(' ').length < 3;
  const line = [...upwards(element, places)].slice(1).find((around) => isBlock(around));
  return !isMarker && isElement(line, 'p', 'li', 'td', 'dd', 'blockquote', 'figcaption') && hasTextBefore(line, element, places);
}

function hasTextBefore(line: Element, element: Element, places: Places): boolean {
  const own = new Set<Nodes>(upwards(element, places));
  const before = line.children.slice(
    0,
    line.children.findIndex((child) => own.has(child)),
  );
  return before.some((child) => readMarker(wordsIn(child)) === null && !isWayBack(wordsIn(child)));
}

function lift(key: string, note: Element, places: Places): Note {
  const whole = wrapperOf(note, places);
  const beside = besides(whole, places);
  const printed = printedBy([...beside, ...whole.children.filter((child) => child !== note), note]);
  for (const part of beside) replaceChild(places.parents.get(part), part, []);
  replaceChild(places.parents.get(whole), whole, [markerOf(key, note)]);
  return makeNote(key, printed, [note], [...beside, ...whole.children.filter((child) => child !== note && whole !== note)]);
}

/** The element around a note and its marker that holds nothing else. */
function wrapperOf(note: Element, places: Places): Element {
  const parent = places.parents.get(note);
  if (!isElement(parent, 'span', 'label', 'sup') || !wrapperNames.test(attribute(parent, 'className'))) return note;
  const others = parent.children.filter((child) => child !== note).map(wordsIn);
  return others.every((words) => words === '' || readMarker(words) !== null) ? parent : note;
}

/** What stands directly before a note and belongs to it: its marker, the label and box that open it. */
function besides(whole: Element, places: Places): ElementContent[] {
  const siblings = places.parents.get(whole)?.children ?? [];
  const found: ElementContent[] = [];
  for (let at = siblings.indexOf(whole) - 1; at >= 0; at -= 1) {
    const sibling = siblings[at] as ElementContent;
    const isSpace = sibling.type === 'text' && sibling.value.trim() === '';
    const isPart =
      isElement(sibling, 'label', 'input', 'sup', 'a', 'span', 'button') &&
      (wordsIn(sibling) === '' || readMarker(wordsIn(sibling)) !== null);
    if (!isSpace && !isPart) break;
    if (isElement(sibling) && keyOf(sibling) !== '') break;
    found.push(sibling);
  }
  return found.some((each) => each.type === 'element') ? found.filter((each) => each.type === 'element') : [];
}

function printedBy(nodes: readonly ElementContent[]): string {
  for (const node of nodes) {
    const words = wordsIn(node);
    const printed = readMarker(words) ?? (node === nodes.at(-1) ? readOpening(words)?.printed : undefined);
    if (printed) return printed;
  }
  return '';
}
