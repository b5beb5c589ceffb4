/**
 * Who arrives at a passage or a note by its address is put there: it gets the focus, so that the keyboard and reading aloud
 * go on from it, and for a passage the notice says where it stands. `data-arrival` of the notice names the page.
 */
export function followArrivals(prose: HTMLElement, notice: HTMLElement): void {
  const arrive = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches('[data-note]')) moveFocus(target);
    if (!target || !prose.contains(target) || !/^[dt]-/.test(target.id)) return;
    moveFocus(target);
    const section = headingBefore(target, prose)?.textContent.trim();
    notice.textContent = `Passage in ${section ? `section “${section}”, ` : ''}${notice.dataset.arrival ?? ''}`;
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

function headingBefore(target: Element, prose: Element): Element | undefined {
  return [...prose.querySelectorAll('h2, h3, h4, h5, h6')].findLast(
    (heading) => heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
