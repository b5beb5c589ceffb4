import { findElement } from '../../search/client/find-element.ts';
import type { ReviewStatus, ReviewTopic } from '../review-item.ts';

/** What an editor can do with what is shown. */
export type ReviewAction =
  | 'accept'
  | 'reject'
  | 'undo'
  | 'back'
  | 'next'
  | 'previous'
  | { readonly choose: number }
  | { readonly topic: string }
  | { readonly group: ReviewStatus };

type Command = Extract<ReviewAction, string> | 'help' | 'other';

const keys: Readonly<Record<string, Command>> = {
  ...{ a: 'accept', r: 'reject', t: 'other', u: 'undo', x: 'back', j: 'next', k: 'previous', '?': 'help' },
};

const storedAs = 'lectern-review-keys';

/** Tells what is asked for by keys, by buttons (`data-command`, `data-choose`, `data-group`) and by the field for other topics. */
export function listenForActions(
  desk: HTMLElement,
  topics: () => readonly ReviewTopic[],
  perform: (action: ReviewAction) => void,
): void {
  const run = (command: Command): void => {
    if (command === 'help') findElement(desk, 'help', HTMLDialogElement).showModal();
    else if (command === 'other') findElement(desk, 'topic', HTMLInputElement).focus();
    else perform(command);
  };
  listenForKeys(desk, run, perform);
  desk.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { command, choose, group } = button?.dataset ?? {};
    if (command !== undefined) run(command as Command);
    if (choose !== undefined) perform({ topic: choose });
    if (group !== undefined) perform({ group: group as ReviewStatus });
  });
  listenForTopics(desk, topics, perform);
}

/** Keys without a modifier, which can be turned off; none in a field or a dialog, where letters are letters. */
function listenForKeys(desk: HTMLElement, run: (command: Command) => void, perform: (action: ReviewAction) => void): void {
  const isOn = findElement(desk, 'keys', HTMLInputElement);
  isOn.checked = localStorage.getItem(storedAs) !== 'off';
  isOn.addEventListener('change', () => {
    localStorage.setItem(storedAs, isOn.checked ? 'on' : 'off');
  });
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented, repeat, target } = event;
    const isMeant = isOn.checked && !(altKey || ctrlKey || metaKey || defaultPrevented || repeat);
    if (!isMeant || (target instanceof Element && target.closest('input, textarea, select, dialog'))) return;
    const command = keys[key];
    if (command) {
      event.preventDefault();
      run(command);
    } else if (/^[1-9]$/.test(key)) perform({ choose: Number(key) - 1 });
  });
}

/** A name that is no topic is told by the field itself. */
function listenForTopics(desk: HTMLElement, topics: () => readonly ReviewTopic[], perform: (action: ReviewAction) => void): void {
  const form = findElement(desk, 'other', HTMLFormElement);
  const field = findElement(form, 'topic', HTMLInputElement);
  field.addEventListener('input', () => {
    field.setCustomValidity('');
  });
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') field.blur();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = field.value.trim().toLowerCase();
    const topic = topics().find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
    field.setCustomValidity(topic ? '' : 'Choose a topic from the list.');
    if (!topic) {
      form.reportValidity();
      return;
    }
    field.value = '';
    field.blur();
    perform({ topic: topic.id });
  });
}
