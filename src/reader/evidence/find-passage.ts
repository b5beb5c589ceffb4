/** Ids of passages of digests and of full texts, and the place of an account, which its statements have in data. */
const passageIds = /^[dt]-[0-9a-z]{7}(?:-\d+)?$/;
const accountIds = /^said-[a-z0-9-]+$/;

/** The passage that an element stands in or is: on its own page or where another page quotes it. */
export function findPassage(start: Element | null): HTMLElement | null {
  if (!start?.closest('[data-document]')) return null;
  let element: Element | null = start;
  while (element && !isPassage(element)) element = element.parentElement;
  return element instanceof HTMLElement ? element : null;
}

/** Id of a passage, which where it is quoted stands in data. */
export function idOfPassage(passage: HTMLElement): string {
  return passage.dataset.passage ?? passage.id;
}

function isPassage(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.matches('.former')) return false;
  return passageIds.test(idOfPassage(element)) || accountIds.test(element.dataset.passage ?? '');
}
