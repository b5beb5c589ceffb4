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
  const controls = findControls(page);
  const field = findElement(page, 'field', HTMLInputElement);
  let timer = 0;
  let isFinished = true;
  const follow = (isStep: boolean): void => {
    const request = controls.read();
    const query = writeRequest(request);
    if (query !== location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${query}`);
    show(request);
  };
  const followTyping = (): void => {
    window.clearTimeout(timer);
    if (timer !== 0) follow(isFinished);
    timer = 0;
    isFinished = false;
  };
  const finishTyping = (): void => {
    followTyping();
    isFinished = true;
  };
  const returnTo = (): void => {
    const request = readRequest(location.search);
    controls.write(request);
    isFinished = location.search !== '';
    show(request);
  };

  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(followTyping, pause);
  });
  // A field reports a change when it is left or Enter is pressed.
  page.addEventListener('change', ({ target }) => {
    if (target === field) finishTyping();
    else follow(true);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    finishTyping();
  });
  findElement(page, 'clear').addEventListener('click', () => {
    controls.clearFilters();
    follow(true);
  });
  window.addEventListener('popstate', returnTo);
  returnTo();
}
