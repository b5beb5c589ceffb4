import { readSetting, writeSetting } from '../settings.ts';

/** Makes the choice of a citation style show what is chosen, here and in “Cite this”, and keep what a reader chooses. */
export function followStyle(bar: HTMLElement): void {
  const panel = document.querySelector<HTMLElement>('[data-evidence-style]');
  const label = bar.querySelector('[data-style-name]');
  const show = (): void => {
    const chosen = readSetting('citation');
    for (const radio of document.querySelectorAll<HTMLInputElement>('[name="evidence-style"], [name="citation"]')) {
      radio.checked = radio.value === chosen;
      if (radio.checked && label && panel?.contains(radio)) label.textContent = radio.dataset.label ?? '';
    }
  };
  panel?.addEventListener('change', ({ target }) => {
    writeSetting('citation', (target as HTMLInputElement).value);
    show();
  });
  panel?.addEventListener('beforetoggle', show);
  show();
}
