/** Ids of the passages that may be copied: of digests and of full texts. */
const passageIds = /^[dt]-[0-9a-z]{7}(?:-\d+)?$/;

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
  return element instanceof HTMLElement && !element.matches('.former') && passageIds.test(idOfPassage(element));
}
