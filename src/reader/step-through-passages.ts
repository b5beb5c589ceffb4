const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Makes the links of all passages to themselves and to the digest one stop of the keyboard. It is at the passage that has
 * the focus, or had it last; from there the arrow keys lead up and down to other passages, and to the right and left through
 * the links of one. Without it those links are for the pointer.
 */
export function stepThroughPassages(prose: HTMLElement): void {
  const links = [...prose.querySelectorAll<HTMLAnchorElement>('.self')];
  for (const point of prose.querySelectorAll<HTMLElement>('.points')) point.tabIndex = -1;
  let current: HTMLAnchorElement | undefined;
  const moveTo = (link: HTMLAnchorElement | undefined): void => {
    if (!link || link === current) return;
    if (current) close(current);
    open(link);
    current = link;
  };
  prose.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) moveTo(passageAround(target)?.querySelector<HTMLAnchorElement>(':scope > .self') ?? undefined);
  });
  prose.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.self, .points') || event.altKey || event.ctrlKey)
      return;
    const next = nextOf(event.target, event.key, links);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  moveTo(links[0]);
}

function nextOf(from: HTMLElement, key: string, links: readonly HTMLAnchorElement[]): HTMLElement | null | undefined {
  const passage = passageAround(from);
  const step = steps[key];
  if (step !== undefined) return links[links.findIndex((link) => link.parentElement === passage) + step];
  if (key === 'ArrowRight') return passage?.querySelector<HTMLElement>(':scope > .points');
  return key === 'ArrowLeft' ? passage?.querySelector<HTMLElement>(':scope > .self') : null;
}

function passageAround(element: Element): Element | null {
  return element.closest(':has(> .self)');
}

function open(link: HTMLAnchorElement): void {
  link.tabIndex = 0;
  link.removeAttribute('aria-hidden');
  link.setAttribute('aria-label', 'Link to this passage');
  link.setAttribute('aria-description', 'Arrow keys lead to other passages, and to the digest where it speaks of this one');
}

function close(link: HTMLAnchorElement): void {
  link.tabIndex = -1;
  link.setAttribute('aria-hidden', 'true');
}
