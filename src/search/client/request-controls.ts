import { facets } from '../query/search-engine.ts';
import type { SearchRequest } from '../query/search-library.ts';
import { findElement } from './find-element.ts';

/** What a reader asks for with, on the search page: the field, the filters and the order. */
export interface RequestControls {
  readonly read: () => SearchRequest;
  readonly write: (request: SearchRequest) => void;
  readonly clearFilters: () => void;
}

/** Finds the controls of the search page. */
export function findControls(page: ParentNode): RequestControls {
  const field = findElement(page, 'field', HTMLInputElement);
  const order = findElement(page, 'order', HTMLSelectElement);
  const boxes = [...findElement(page, 'filters').querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const chosenOf = (facet: string): string[] =>
    boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);
  const chosen = findElement(page, 'chosen');
  const countChosen = (): void => {
    const count = boxes.filter(({ checked }) => checked).length;
    chosen.textContent = count > 0 ? ` (${String(count)})` : '';
  };
  return {
    read: () => {
      countChosen();
      const choice = Object.fromEntries(facets.map((facet) => [facet, chosenOf(facet)]));
      return { query: field.value, choice, order: order.value === 'newest' ? 'newest' : 'best' };
    },
    write: (request) => {
      field.value = request.query;
      order.value = request.order;
      for (const box of boxes)
        box.checked = facets.some((facet) => facet === box.name && request.choice[facet]?.includes(box.value));
      countChosen();
    },
    clearFilters: () => {
      for (const box of boxes) box.checked = false;
      countChosen();
    },
  };
}
