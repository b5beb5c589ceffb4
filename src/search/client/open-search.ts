/** Leads to where a reader can type what to search for. Answers with whether there is such a place. */
export function openSearch(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const field = (dialog ?? document).querySelector<HTMLInputElement>('search input[type="search"]');
  if (!field) return false;
  if (dialog && !dialog.open) {
    dialog.showModal();
    dialog.addEventListener('click', closeAfter);
    dialog.addEventListener('submit', closeAfter);
    dialog.addEventListener('keydown', closeByEscape);
  }
  field.focus();
  field.select();
  return true;
}

/** Escape would first empty the field, and what was typed is to stay for the next time. */
function closeByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  close(event.currentTarget as HTMLDialogElement);
}

/** A link of the list may lead to a place on this very page; a click beside the dialog means the page. */
function closeAfter({ target, currentTarget, type }: Event): void {
  const isDone = type === 'submit' || target === currentTarget || (target instanceof Element && target.closest('a') !== null);
  if (isDone) close(currentTarget as HTMLDialogElement);
}

function close(dialog: HTMLDialogElement): void {
  dialog.close();
  // Where nothing had the focus before, it would stay in the field for a moment.
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
}
