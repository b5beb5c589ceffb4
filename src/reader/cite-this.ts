import { readSetting, writeSetting } from './settings.ts';
import { writeClipboard } from './write-clipboard.ts';

/**
 * Makes the panel "Cite this" remember the style that a reader chooses and copy what it shows: a citation as plain and as
 * formatted text, the code of a file as it stands. Where the browser keeps the clipboard closed, the words are selected.
 */
export function citeThis(panel: HTMLElement): void {
  const kept = readSetting('citation');
  for (const radio of panel.querySelectorAll<HTMLInputElement>('[name="citation"]')) {
    radio.checked = radio.value === kept;
    radio.addEventListener('change', () => {
      writeSetting('citation', radio.value);
    });
  }
  for (const button of panel.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => void copy(panel, button));
  }
}

async function copy(panel: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const source = button.dataset.copy === 'citation' ? chosenCitation(panel) : button.parentElement?.querySelector('pre');
  if (!source) return;
  const text = source.textContent.trim();
  const isDone = await writeClipboard({ text, html: source.matches('pre') ? undefined : `<p>${source.innerHTML.trim()}</p>` });
  if (!isDone) getSelection()?.selectAllChildren(source);
  announce(button, isDone ? 'Copied' : 'Selected: copy it with your keyboard');
}

function chosenCitation(panel: HTMLElement): Element | null {
  const style = panel.querySelector<HTMLInputElement>('[name="citation"]:checked')?.value;
  return panel.querySelector(`[data-style="${style ?? ''}"] .entry`);
}

/** Beside the button. An empty line first, so that a screen reader tells of a second copy as well. */
function announce(button: HTMLElement, words: string): void {
  const line = button.nextElementSibling;
  if (!line) return;
  line.textContent = '';
  setTimeout(() => (line.textContent = words), 50);
}
