/**
 * Makes the search fields of a page ready: `/` goes to the first one, and the first results appear under a field while a
 * reader types. Everything that searching needs is loaded when a field is entered, not before.
 */
export function startSearch(): void {
  document.addEventListener('keydown', goToField);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    form.addEventListener('focusin', () => void loadSuggestions(form), { once: true });
  }
}

async function loadSuggestions(form: HTMLFormElement): Promise<void> {
  const { suggestResults } = await import('./suggest-results.ts');
  suggestResults(form);
}

function goToField(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey || defaultPrevented || isTyping(event.target)) return;
  const field = document.querySelector<HTMLInputElement>('search input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
