import { handleCard, toggleNoteCard } from './note-card.ts';
import { notesBeside } from './notes-beside.ts';

/** As wide as the stylesheet of the notes has it. */
const besideQuery = '(width >= 60rem)';

/**
 * Makes the notes of a text come to their markers: beside the line where the window is wide, in a card at the marker where
 * it is not. A marker and its note show that they belong together, and going from one to the other does not move the page
 * where both are in sight.
 */
export function followNotes(text: HTMLElement, section: HTMLElement, card: HTMLElement): void {
  const wide = window.matchMedia(besideQuery);
  const beside = notesBeside(section);
  const arrange = (): void => {
    if (wide.matches) beside.place();
    else beside.putBack();
    for (const marker of document.querySelectorAll('.marker > a')) {
      if (wide.matches) marker.removeAttribute('aria-haspopup');
      else marker.setAttribute('aria-haspopup', 'dialog');
    }
  };
  document.addEventListener('click', (event) => {
    const link = pairedLink(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (wide.matches) holdStill(link);
    else if (opensCard(link, card) && toggleNoteCard(card, link)) event.preventDefault();
  });
  for (const kind of ['pointerover', 'focusin'] as const)
    document.addEventListener(kind, ({ target }) => {
      callPair(target);
    });
  handleCard(card);
  arrange();
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  target?.closest('[data-note]')?.scrollIntoView({ behavior: 'instant' });
  wide.addEventListener('change', arrange);
  // To ask for the fonts makes browsers lay out the page, which a narrow one needs not wait for.
  if (wide.matches) void document.fonts.ready.then(arrange);
  new ResizeObserver(arrange).observe(text);
}

/** The link from a marker to its note, or back, that an event happened on. */
function pairedLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link && /^#(?:note|marker)-/.test(link.getAttribute('href') ?? '') ? link : null;
}

/** A marker opens the card, and so does a note that a note in the card names. */
function opensCard(link: HTMLAnchorElement, card: HTMLElement): boolean {
  const isNamed = card.contains(link) && !link.matches('[data-note-link]');
  return link.hash.startsWith('#note-') && (isNamed || link.closest('.marker') !== null);
}

function otherEnd(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

/** Following a fragment puts its target at the top of the window; one that is in sight is made to stay where it is. */
function holdStill(link: HTMLAnchorElement): void {
  const target = otherEnd(link);
  const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  const isInSight = top >= 0 && bottom <= window.innerHeight;
  target?.style.setProperty('scroll-margin-block-start', isInSight ? `${String(top - padding)}px` : null);
}

let called: HTMLElement | null = null;

function callPair(target: EventTarget | null): void {
  const link = pairedLink(target);
  called?.removeAttribute('data-called');
  called = link && otherEnd(link);
  called?.setAttribute('data-called', '');
}
