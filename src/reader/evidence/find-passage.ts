/** Where words that can be evidence stand: of a document, or of what the library says of a topic or an event. */
export const homes = '[data-document], [data-summary]';

/** Ids of passages of digests, full texts and introductions, and the places of accounts and facts, which they have in data. */
const passageIds = /^[dtp]-[0-9a-z]{7}(?:-\d+)?$/;
const placeIds = /^(?:said|fact)-[a-z0-9-]+$/;

/** The passage that an element stands in or is: on its own page or where another page quotes it. */
export function findPassage(start: Element | null): HTMLElement | null {
  if (!start?.closest(homes)) return null;
  let element: Element | null = start;
  while (element && !isPassage(element)) element = element.parentElement;
  return element instanceof HTMLElement ? element : null;
}

/** The passages within an element, in the order of the page. */
export function passagesWithin(element: Element | null): HTMLElement[] {
  const candidates = element?.querySelectorAll<HTMLElement>('[data-passage], [id^="d-"], [id^="t-"], [id^="p-"]') ?? [];
  return [...candidates].filter((candidate) => candidate === findPassage(candidate));
}

/** Id of a passage, which where it is quoted stands in data. */
export function idOfPassage(passage: HTMLElement): string {
  return passage.dataset.passage ?? passage.id;
}

function isPassage(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.matches('.former')) return false;
  return passageIds.test(idOfPassage(element)) || placeIds.test(element.dataset.passage ?? '');
}
