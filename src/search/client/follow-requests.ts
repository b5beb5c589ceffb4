import type { SearchRequest } from '../query/search-library.ts';
import { findElement } from './find-element.ts';
import { findControls } from './request-controls.ts';
import { readRequest, writeRequest } from './search-address.ts';

const pause = 120;

/**
 * Calls `show` with what the address asks for, then with each change: while a reader types, when a filter changes, and on
 * the way back and forward. The address follows; each query that a reader has finished is a step of the history.
 */
export function followRequests(page: HTMLElement, show: (request: SearchRequest) => void): void {
  const form = findElement(page, 'field').closest('form');
  const controls = findControls(page);
  let timer = 0;
  let isFinished = true;
  const follow = (isStep: boolean): void => {
    window.clearTimeout(timer);
    const request = controls.read();
    const query = writeRequest(request);
    if (query !== location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${query}`);
    show(request);
  };
  const returnTo = (): void => {
    const request = readRequest(location.search);
    controls.write(request);
    isFinished = location.search !== '';
    show(request);
  };

  findElement(page, 'field').addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      follow(isFinished);
      isFinished = false;
    }, pause);
  });
  // A field reports a change when it is left or Enter is pressed.
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'search') isFinished = true;
    else follow(true);
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(isFinished);
    isFinished = true;
  });
  findElement(page, 'clear').addEventListener('click', () => {
    controls.clearFilters();
    follow(true);
  });
  window.addEventListener('popstate', returnTo);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) returnTo();
  });
  returnTo();
}
