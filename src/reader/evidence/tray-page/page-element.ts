/** The element with a data attribute inside another. Throws where there is none of that kind: page and script belong together. */
export function pageElement(within: ParentNode, name: string): HTMLElement;
export function pageElement<Kind extends HTMLElement>(within: ParentNode, name: string, kind: new () => Kind): Kind;
export function pageElement(within: ParentNode, name: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = within.querySelector(`[data-${name}]`);
  if (!(found instanceof kind)) throw new Error(`The page has no element with data-${name}.`);
  return found;
}
