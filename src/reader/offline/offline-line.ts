/** Something that a reader can do about a line: a button. */
export interface LineAction {
  readonly words: string;
  readonly act: () => void;
}

/**
 * Shows one quiet line at the foot of the window, with buttons that also close it, and replaces the one before. It is read
 * out without moving the focus.
 */
export function showLine(words: string, actions: readonly LineAction[]): void {
  const line = document.querySelector<HTMLElement>('[data-offline-line]');
  if (!line) return;
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  line.replaceChildren(paragraph, ...actions.map(({ words: label, act }) => makeButton(line, label, act)));
}

function makeButton(line: HTMLElement, words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => {
    line.replaceChildren();
    act();
  });
  return button;
}
