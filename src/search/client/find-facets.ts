import { facets, type Facet } from '../query/search-engine.ts';
import { findElement } from './find-element.ts';

/** The filter for one facet. */
export interface FacetFilter {
  readonly facet: Facet;
  readonly values: readonly string[];
  /** Settles when a reader first comes near it. Until then nothing is loaded to count its values. */
  readonly whenSeen: Promise<void>;
  /** Shows beside each value how many results have it. Values without any are hidden unless they are chosen. */
  readonly showCounts: (countOf: (value: string) => number) => void;
  /** Shows the counts of the whole library, which the page came with. */
  readonly showAll: () => void;
}

interface Row {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  /** Count in the whole library. */
  readonly whole: number;
}

/** Finds the filters of the search page. Of a long list the first values are shown, and all of them after a click. */
export function findFacets(filters: ParentNode): FacetFilter[] {
  return [...filters.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((fieldset) => {
    const facet = facets.find((name) => name === fieldset.dataset.facet);
    return facet ? [makeFilter(facet, fieldset)] : [];
  });
}

function makeFilter(facet: Facet, fieldset: HTMLElement): FacetFilter {
  const rows = [...fieldset.querySelectorAll<HTMLElement>('[data-value]')].map(readRow);
  const button = findElement(fieldset, 'all', HTMLButtonElement);
  const showCounts: FacetFilter['showCounts'] = (countOf) => {
    for (const { box, count } of rows) count.textContent = String(countOf(box.value));
    foldRows(rows, button);
    fieldset.hidden = rows.every(({ element }) => element.hidden);
  };
  button.addEventListener('click', () => {
    const isOpen = button.ariaExpanded !== 'true';
    button.ariaExpanded = String(isOpen);
    button.textContent = isOpen ? 'Show fewer' : 'Show all';
    foldRows(rows, button);
  });
  return {
    facet,
    values: rows.map(({ box }) => box.value),
    whenSeen: waitFor(fieldset),
    showCounts,
    showAll: () => {
      const whole = new Map(rows.map((row) => [row.box.value, row.whole]));
      showCounts((value) => whole.get(value) ?? 0);
    },
  };
}

function waitFor(fieldset: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '100px' },
    );
    observer.observe(fieldset);
  });
}

function readRow(element: HTMLElement): Row {
  const box = element.querySelector('input');
  if (!box) throw new Error('A value of a filter has no box.');
  const count = findElement(element, 'count');
  return { element, box, count, whole: Number(count.textContent) };
}

function foldRows(rows: readonly Row[], button: HTMLButtonElement): void {
  const live = rows.filter(({ box, count }) => box.checked || count.textContent !== '0');
  const limit = button.ariaExpanded === 'true' ? rows.length : Number(button.dataset.all);
  const shown = live.filter(({ box }, index) => box.checked || index < limit);
  for (const row of rows) row.element.hidden = !shown.includes(row);
  button.hidden = live.length <= Number(button.dataset.all);
}
