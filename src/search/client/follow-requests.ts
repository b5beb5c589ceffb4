import { findElement } from './find-element.ts';
import type { RequestControls } from './request-controls.ts';
import { readRequest, writeRequest, type PageRequest } from './search-address.ts';

const pause = 120;

/**
 * Calls `show` with what the address asks for, then with each change: while a reader types, when a filter changes, when a
 * link of the page asks for something else (`data-ask`), and on the way back and forward. The address follows; each query that
 * a reader has finished is a step of the history.
 */
export function followRequests(
  page: HTMLElement,
  controls: RequestControls,
  show: (request: PageRequest) => Promise<void>,
): void {
  const field = findElement(page, 'field', HTMLInputElement);
  let timer = 0;
  let isFinished = true;
  let wasTyping = false;
  const follow = (isStep: boolean, isTyping = false): void => {
    const request = controls.read();
    const query = writeRequest(request);
    if (query !== location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${query}`);
    wasTyping = isTyping;
    void show({ ...request, isTyping });
  };
  const followTyping = (): void => {
    window.clearTimeout(timer);
    if (timer !== 0) follow(isFinished, true);
    timer = 0;
    isFinished = false;
  };
  const returnTo = (): Promise<void> => {
    const request = readRequest(location.search);
    controls.write(request);
    isFinished = location.search !== '';
    wasTyping = false;
    return show(request);
  };

  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(followTyping, pause);
  });
  // A field reports a change when it is left or Enter is pressed.
  page.addEventListener('change', ({ target }) => {
    if (target !== field) {
      follow(true);
      return;
    }
    followTyping();
    isFinished = true;
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    followTyping();
    isFinished = true;
    // The last word was still open to what it may become.
    if (wasTyping) follow(false);
  });
  page.addEventListener('click', (event) => {
    const link = askedWith(event);
    if (!link) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
    void returnTo().then(() => {
      if (!link.checkVisibility()) findElement(page, 'results').focus({ preventScroll: true });
    });
  });
  window.addEventListener('popstate', () => void returnTo());
  void returnTo();
}

/** The link that asks for something on this page; nothing where it is to open elsewhere. */
function askedWith({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLAnchorElement | null {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[data-ask]');
}
