import type { FoundPassage, Result } from '../query/describe-record.ts';
import { fillPieces } from './fill-pieces.ts';
import { copyTemplate, findElement } from './find-element.ts';
import { partNames } from './part-names.ts';
import type { SiteAddress } from './site-address.ts';

/** Makes the element of one result from the templates of the page. */
export function renderResult(page: ParentNode, result: Result, site: SiteAddress): HTMLElement {
  const element = copyTemplate(page, 'result');
  const { path, title, about, summary, passages, passageCount } = result;
  findElement(element, 'about').textContent = about;
  setLink(element, site.of(path));
  fillPieces(findElement(element, 'link'), title);
  const summaryElement = findElement(element, 'summary');
  summaryElement.textContent = summary;
  summaryElement.hidden = passages.length > 0;
  findElement(element, 'passages').replaceChildren(...passages.map((passage) => renderPassage(page, passage, site)));
  const rest = findElement(element, 'rest');
  rest.hidden = passageCount <= passages.length;
  rest.textContent = `${countPassages(passageCount - passages.length)} of it ${passageCount - passages.length === 1 ? 'has' : 'have'} words of your search.`;
  return element;
}

/** Makes the element of a topic that the query finds, from the templates of the page. */
export function renderTopic(page: ParentNode, { path, title }: Result, site: SiteAddress): HTMLElement {
  const element = copyTemplate(page, 'topic');
  setLink(element, site.of(path));
  fillPieces(findElement(element, 'link'), title);
  return element;
}

function renderPassage(page: ParentNode, { path, part, heading, excerpt }: FoundPassage, site: SiteAddress): HTMLElement {
  const element = copyTemplate(page, 'passage');
  setLink(element, site.of(path));
  fillPieces(findElement(element, 'link'), excerpt);
  findElement(element, 'part').textContent = part === null ? '' : partNames[part];
  fillPieces(findElement(element, 'heading'), heading);
  return element;
}

function setLink(element: HTMLElement, address: string): void {
  findElement(element, 'link', HTMLAnchorElement).href = address;
}

function countPassages(count: number): string {
  return count === 1 ? '1 more passage' : `${String(count)} more passages`;
}
