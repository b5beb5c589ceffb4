/**
 * Makes the entries of a list movable by their handles, with a pointer of any kind. Other ways to move them are for the
 * keyboard. Calls back with the entry when it has been put down.
 */
export function dragEntries(list: HTMLElement, moved: (entry: HTMLElement) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    const entry = handle?.closest<HTMLElement>('li');
    if (!entry || event.button !== 0) return;
    event.preventDefault();
    const control = new AbortController();
    const { signal } = control;
    const drop = (): void => {
      control.abort();
      delete entry.dataset.dragged;
      moved(entry);
    };
    entry.dataset.dragged = '';
    // On the document, because an element that is moved in the page loses the pointer that it has captured.
    const follow = ({ clientY }: PointerEvent): void => {
      moveTo(list, entry, clientY);
    };
    document.addEventListener('pointermove', follow, { signal });
    document.addEventListener('pointerup', drop, { signal });
    document.addEventListener('pointercancel', drop, { signal });
  });
}

/** Puts the entry before the first whose middle is below the pointer. */
function moveTo(list: HTMLElement, entry: HTMLElement, pointer: number): void {
  const others = [...list.children].filter((other) => other !== entry);
  const next = others.find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return pointer < top + height / 2;
  });
  if ((next ?? null) !== entry.nextElementSibling) list.insertBefore(entry, next ?? null);
}
