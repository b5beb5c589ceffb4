/** Tells what has happened, with a button that takes it back where it can be. */
export interface Teller {
  readonly tell: (words: string, undo?: () => void) => void;
}

/** Finds the line of the page and its button. The button gets the focus where what had it is gone. */
export function makeTeller(page: HTMLElement): Teller {
  const line = page.querySelector('[data-told]');
  const button = page.querySelector<HTMLButtonElement>('[data-undo]');
  let takeBack: (() => void) | undefined;
  button?.addEventListener('click', () => takeBack?.());
  return {
    tell: (words, undo) => {
      takeBack = undo;
      if (line) line.textContent = words;
      if (!button) return;
      const hadFocus = button === document.activeElement;
      button.hidden = undo === undefined;
      if (undo && document.activeElement === document.body) button.focus();
      if (!undo && hadFocus) page.focus();
    },
  };
}
