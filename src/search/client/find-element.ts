/**
 * The element with a data attribute inside another. Throws where there is none of that kind: page and script belong
 * together.
 */
export function findElement(within: ParentNode, name: string): HTMLElement;
export function findElement<Kind extends HTMLElement>(within: ParentNode, name: string, kind: new () => Kind): Kind;
export function findElement(within: ParentNode, name: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = within.querySelector(`[data-${name}]`);
  if (!(found instanceof kind)) throw new Error(`The page has no element with data-${name}.`);
  return found;
}

/** A copy of what a template holds: its one element. */
export function copyTemplate(within: ParentNode, name: string): HTMLElement {
  const copy = findElement(within, name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The template data-${name} is empty.`);
  return copy;
}
