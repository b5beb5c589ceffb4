/**
 * Shows the note that a marker leads to in a card at the marker; a second call for the same marker closes it. The card is a
 * native popover: Escape and a tap beside it close it, and the marker has the focus again. Answers false where there is no
 * such note or the browser knows no popovers: the marker's own link then leads to the list.
 */
export function toggleNoteCard(card: HTMLElement, marker: HTMLAnchorElement): boolean {
  const label = decodeURIComponent(marker.hash).slice('#note-'.length);
  const words = document.getElementById(`note-${label}`)?.querySelector('[data-note-words]');
  if (!words || !('showPopover' in card)) return false;
  if (card.matches(':popover-open') && openers.get(card) === marker) {
    card.hidePopover();
    return true;
  }
  fillCard(card, label, words);
  const isInside = card.contains(marker);
  if (!isInside) openers.set(card, marker);
  card.showPopover(isInside ? undefined : { source: marker });
  card.focus();
  return true;
}

/** What closes a card: its button, and every link but those to other notes. */
const wayOut = '[data-note-close], [data-note-link], a:not([href^="#note-"])';

/** The marker that each card was opened from. */
const openers = new WeakMap<HTMLElement, HTMLAnchorElement>();

/**
 * Closes the card by its button and by links that lead out of it, and gives the focus back to the marker where closing left
 * it nowhere, as a tap beside the card does.
 */
export function handleCard(card: HTMLElement): void {
  card.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(wayOut)) card.hidePopover();
  });
  card.addEventListener('toggle', ({ newState }) => {
    // A tap beside the card closes it before it moves the focus itself.
    if (newState === 'closed')
      setTimeout(() => {
        returnFocus(card);
      }, 50);
  });
}

function returnFocus(card: HTMLElement): void {
  const { activeElement } = document;
  const isElsewhere =
    activeElement?.matches('a, button, input, select, summary, [tabindex="0"]') && !card.contains(activeElement);
  if (!isElsewhere && !card.matches(':popover-open')) openers.get(card)?.focus({ preventScroll: true });
}

/** Copies the words without their ids, which stay with the list; of a passage it stays known which one it is. */
function fillCard(card: HTMLElement, label: string, words: Element): void {
  const copy = words.cloneNode(true) as Element;
  copy.querySelector('[data-evidence-bar]')?.remove();
  for (const element of copy.querySelectorAll<HTMLElement>('[id]')) {
    if (/^[dt]-/.test(element.id)) element.dataset.passage = element.id;
    element.removeAttribute('id');
  }
  card.querySelector('[data-note-words]')?.replaceWith(copy);
  card.querySelector('[data-note-link]')?.setAttribute('href', `#note-${label}`);
  card.querySelector('[data-note-label]')?.replaceChildren(label);
}
