import { readSetting } from '../../reader/settings.ts';
import { findElement } from './find-element.ts';
import { awaitMarks } from './marks/await-marks.ts';
import { openSearch } from './open-search.ts';
import { whyNot } from './why-not.ts';

/**
 * Makes searching ready on a page: `/`, Ctrl K and Command K lead to the field of the search page, and elsewhere open the
 * dialog, as the link to the search page does; the first results appear under a field while a reader types. Everything that
 * searching needs is loaded when a field is entered, not before. Who comes from a result finds marked what was sought.
 */
export function startSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (isCall(event) && openSearch()) event.preventDefault();
  });
  document.querySelector('[data-search-link]')?.addEventListener('click', (event) => {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey && openSearch()) event.preventDefault();
  });
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    awaitFocus(form);
  }
  awaitMarks();
}

function awaitFocus(form: HTMLFormElement): void {
  const load = (): void => {
    import('./suggest-results.ts').then(
      ({ suggestResults }) => {
        suggestResults(form);
      },
      () => {
        tellFailure(form);
        awaitFocus(form);
      },
    );
  };
  form.addEventListener('focusin', load, { once: true });
}

/** Says that no results can be shown while a reader types. The form leads to the search page all the same. */
function tellFailure(form: HTMLFormElement): void {
  findElement(form, 'panel').hidden = false;
  for (const name of ['words', 'status']) findElement(form, name).textContent = whyNot(form);
}

/** A single key can be turned off, and is a character in a field. */
function isCall({ key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (altKey || defaultPrevented) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && readSetting('shortcuts') === 'on' && !isTyping(target);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
