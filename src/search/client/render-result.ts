import type { FoundPassage } from '../query/describe-passage.ts';
import type { Result } from '../query/describe-record.ts';
import { fillPieces } from './fill-pieces.ts';
import { copyTemplate, findElement } from './find-element.ts';
import type { Marks } from './marks/marks.ts';
import { rememberMarks } from './marks/remember-marks.ts';
import { otherNamesInWords } from './outcome-words.ts';
import { partNames } from './part-names.ts';
import type { SiteAddress } from './site-address.ts';

/** Where results stand, and where they lead. */
export interface ResultPlace {
  /** Holds the templates. */
  readonly place: ParentNode;
  readonly site: SiteAddress;
}

/** Makes the element of one result from the templates of the page. What is sought is marked where it leads. */
export function renderResult({ place, site }: ResultPlace, result: Result, marks: Marks): HTMLElement {
  const element = copyTemplate(place, 'result');
  const { path, title, about, summary, otherNames, passages, passageCount } = result;
  findElement(element, 'about').textContent = about;
  setLink(element, site.of(path), marks);
  fillPieces(findElement(element, 'link'), title);
  const names = findElement(element, 'names');
  names.textContent = otherNamesInWords(otherNames);
  names.hidden = otherNames.length === 0;
  const summaryElement = findElement(element, 'summary');
  summaryElement.textContent = summary;
  summaryElement.hidden = passages.length > 0;
  const list = passages.map((passage) => renderPassage({ place, site }, passage, marks));
  findElement(element, 'passages').replaceChildren(...list);
  const rest = findElement(element, 'rest');
  rest.hidden = passageCount <= passages.length;
  rest.textContent = `${countPassages(passageCount - passages.length)} of it ${passageCount - passages.length === 1 ? 'has' : 'have'} words of your search.`;
  return element;
}

/** Makes the element of one passage from the template of the page. */
export function renderPassage(
  { place, site }: ResultPlace,
  { path, part, heading, excerpt }: FoundPassage,
  marks: Marks,
): HTMLElement {
  const element = copyTemplate(place, 'passage');
  setLink(element, site.of(path), marks);
  fillPieces(findElement(element, 'link'), excerpt);
  findElement(element, 'part').textContent = part === null ? '' : partNames[part];
  fillPieces(findElement(element, 'heading'), heading);
  return element;
}

function setLink(element: HTMLElement, address: string, marks: Marks): void {
  const link = findElement(element, 'link', HTMLAnchorElement);
  link.href = address;
  rememberMarks(link, marks);
}

function countPassages(count: number): string {
  return count === 1 ? '1 more passage' : `${String(count)} more passages`;
}
