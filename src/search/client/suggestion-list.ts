import type { Piece } from '../query/excerpt.ts';
import { fillPieces } from './fill-pieces.ts';
import { copyTemplate, findElement } from './find-element.ts';
import type { Marks } from './marks/marks.ts';
import { rememberMarks } from './marks/remember-marks.ts';

/** A link in the list under a search field. */
export interface Suggestion {
  readonly address: string;
  readonly title: readonly Piece[];
  readonly about?: string;
  readonly excerpt?: readonly Piece[];
  /** What is marked where it leads; absent for a link that leads to no result. */
  readonly marks?: Marks;
}

/** The list under a search field. */
export interface SuggestionList {
  /** Shows suggestions, and says in words what they are. */
  readonly show: (suggestions: readonly Suggestion[], words: string) => void;
  readonly close: () => void;
}

/** Joins a field and the list of its form: arrow keys choose, Enter follows the choice, Escape closes. */
export function makeSuggestionList(form: HTMLFormElement, field: HTMLInputElement): SuggestionList {
  const panel = findElement(form, 'panel');
  const list = findElement(form, 'list');
  const status = findElement(form, 'status');
  const caption = findElement(form, 'words');
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    field.ariaExpanded = String(isOpen && list.childElementCount > 0);
    field.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    open(false);
    status.textContent = '';
  };
  const show: SuggestionList['show'] = (suggestions, words) => {
    list.replaceChildren(...suggestions.map((suggestion, index) => makeOption(form, suggestion, `${list.id}-${String(index)}`)));
    open(true);
    [caption.textContent, status.textContent] = [words, words];
  };
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);
  // The field keeps the focus while an option is clicked.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  field.addEventListener('keydown', (event) => {
    if (!panel.hidden) chooseByKey(event, field, options(), close);
  });
  return { show, close };
}

function makeOption(form: HTMLFormElement, { address, title, about, excerpt, marks }: Suggestion, id: string): HTMLElement {
  const option = copyTemplate(form, 'option');
  option.id = id;
  option.ariaSelected = 'false';
  option.setAttribute('href', address);
  fillPieces(findElement(option, 'title'), title);
  findElement(option, 'about').textContent = about ?? '';
  fillPieces(findElement(option, 'excerpt'), excerpt ?? []);
  if (marks && option instanceof HTMLAnchorElement) rememberMarks(option, marks);
  return option;
}

function chooseByKey(event: KeyboardEvent, field: HTMLInputElement, options: readonly HTMLElement[], close: () => void): void {
  const active = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
  // In a dialog Escape closes that, and the list with it.
  if (event.key === 'Escape' && !field.closest('dialog')) close();
  else if (event.key === 'Enter' && active >= 0) options[active]?.click();
  else if (event.key === 'ArrowDown') select(field, options, active + 1);
  else if (event.key === 'ArrowUp') select(field, options, active < 0 ? options.length - 1 : active - 1);
  else return;
  event.preventDefault();
}

/** Chooses an option; one before the first and after the last stands the field itself, with none chosen. */
function select(field: HTMLInputElement, options: readonly HTMLElement[], index: number): void {
  options.forEach((option, place) => (option.ariaSelected = String(place === index)));
  const chosen = options[index];
  chosen?.scrollIntoView({ block: 'nearest' });
  if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
  else field.removeAttribute('aria-activedescendant');
}
