/**
 * Who arrives at a passage or a note by its address is put there: it gets the focus, so that the keyboard and reading aloud
 * go on from it, and for a passage the notice says where it stands. `data-arrival` of the notice names the page.
 */
export function followArrivals(prose: HTMLElement, notice: HTMLElement): void {
  const arrive = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const note = target?.closest<HTMLElement>('[data-note]');
    if (!target || !(note ?? prose.contains(target))) return;
    const isPassage = /^(?:[dtqp]|said|fact)-/.test(target.id);
    // Not the note around the words: browsers take the focus from whatever is not the target itself.
    if (note ?? isPassage) moveFocus(target);
    if (!isPassage) return;
    const place = note ? `note ${note.dataset.note ?? ''},` : placeOf(target, prose);
    notice.textContent = ['Passage in', place, notice.dataset.arrival].filter(Boolean).join(' ');
  };
  window.addEventListener('hashchange', arrive);
  arrive();
}

/** What is no stop of the keyboard becomes none by it. */
function moveFocus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener(
      'blur',
      () => {
        element.removeAttribute('tabindex');
      },
      { once: true },
    );
  }
  element.focus({ preventScroll: true });
}

/** Where the accounts of an event are compared, the cell says it. */
function placeOf(target: HTMLElement, prose: Element): string {
  if (target.dataset.where !== undefined) return `${target.dataset.where},`;
  const section = headingBefore(target, prose)?.textContent.trim();
  return section ? `section “${section}”,` : '';
}

function headingBefore(target: Element, prose: Element): Element | undefined {
  return [...prose.querySelectorAll('h2, h3, h4, h5, h6')].findLast(
    (heading) => heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
