import { facets } from '../query/search-engine.ts';
import { withoutConditions, type Condition } from './condition.ts';
import { findElement } from './find-element.ts';
import { readRequest, type PageRequest } from './search-address.ts';

/** What a reader asks for with, on the search page: the field, the filters and the order. */
export interface RequestControls {
  readonly read: () => PageRequest;
  readonly write: (request: PageRequest) => void;
  /** Checks the boxes of values that the query itself asks for. Unchecking one takes the condition out of the query. */
  readonly showTyped: (query: string, conditions: readonly Condition[]) => void;
}

/** Finds the controls of the search page. */
export function findControls(page: ParentNode): RequestControls {
  const field = findElement(page, 'field', HTMLInputElement);
  const order = findElement(page, 'order', HTMLSelectElement);
  const filters = findElement(page, 'filters');
  const chosen = findElement(page, 'chosen');
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  let last = readRequest('');
  let typed: { readonly query: string; readonly conditions: readonly Condition[] } = { query: '', conditions: [] };
  const countChosen = (): void => {
    const count = boxes.filter(({ checked }) => checked).length;
    chosen.textContent = count > 0 ? ` (${String(count)})` : '';
  };
  filters.addEventListener('change', ({ target }) => {
    const box = boxes.find((each) => each === target);
    if (box?.dataset.typed === undefined || field.value !== typed.query) return;
    field.value = takeOut(box, typed.query, typed.conditions, boxes);
  });
  return {
    read: () => {
      countChosen();
      const chosenOf = (facet: string): string[] =>
        boxes.filter((box) => box.name === facet && box.checked && box.dataset.typed === undefined).map(({ value }) => value);
      return {
        query: field.value,
        choice: Object.fromEntries(facets.map((facet) => [facet, chosenOf(facet)])),
        order: order.value === 'newest' ? 'newest' : 'best',
        isVerbatim: last.isVerbatim && last.query === field.value,
        view: last.view,
      };
    },
    write: (request) => {
      last = request;
      field.value = request.query;
      order.value = request.order;
      for (const box of boxes) {
        delete box.dataset.typed;
        box.checked = facets.some((facet) => facet === box.name && request.choice[facet]?.includes(box.value));
      }
      countChosen();
    },
    showTyped: (query, conditions) => {
      typed = { query, conditions };
      for (const box of boxes) showTypedIn(box, conditions);
      countChosen();
    },
  };
}

function asksFor({ facet, values, isExcluded }: Condition, { name, value }: HTMLInputElement): boolean {
  return !isExcluded && facet === name && values.includes(value);
}

function showTypedIn(box: HTMLInputElement, conditions: readonly Condition[]): void {
  const isTyped = conditions.some((condition) => asksFor(condition, box));
  if (isTyped && !box.checked) {
    box.checked = true;
    box.dataset.typed = '';
  } else if (!isTyped && box.dataset.typed !== undefined) {
    box.checked = false;
    delete box.dataset.typed;
  }
}

/** The query without the conditions that ask for the value of a box. What else they ask for stays, as a choice. */
function takeOut(
  box: HTMLInputElement,
  query: string,
  conditions: readonly Condition[],
  boxes: readonly HTMLInputElement[],
): string {
  const gone = conditions.filter((condition) => asksFor(condition, box));
  for (const other of boxes) if (gone.some((condition) => asksFor(condition, other))) delete other.dataset.typed;
  return withoutConditions(query, gone);
}
