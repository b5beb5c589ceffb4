import type { Preview } from '../../library/previews/preview.ts';
import { siteAddress } from '../load-data.ts';
import type { PreviewCard } from './await-previews.ts';
import { fillCard } from './fill-card.ts';
import { linkAt } from './link-at.ts';
import { loadPreview } from './load-preview.ts';
import { placeCard } from './place-card.ts';
import { previewTarget } from './preview-target.ts';
import { readPreview } from './read-preview.ts';

/** How long a reader rests on a link before its card is shown, and how long the pointer may take on its way to the card. */
const pause = 400;
const grace = 300;

interface Previews extends PreviewCard {
  /** The link that the pointer was on last. */
  hovered: HTMLAnchorElement | null;
  /** The link whose card is to be shown, and the one whose card is shown. */
  wanted: HTMLAnchorElement | null;
  shown: HTMLAnchorElement | null;
  timer: number | undefined;
}

/** Shows cards for the links of the page from here on, and for the one, if any, that the pointer or the focus came to last. */
export function startPreviews({ card, words }: PreviewCard, latest: HTMLAnchorElement | null): void {
  const previews: Previews = {
    card,
    words,
    hovered: latest?.matches(':hover') ? latest : null,
    wanted: null,
    shown: null,
    timer: undefined,
  };
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') followPointer(previews, linkAt(event.target));
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) want(previews, link);
    else settle(previews);
  });
  document.addEventListener('focusout', () => {
    settle(previews);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss(previews);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !card.contains(target) || target.closest('a')) hide(previews);
  });
  if (latest) want(previews, latest);
}

function followPointer(previews: Previews, link: HTMLAnchorElement | null): void {
  if (link === previews.hovered) return;
  previews.hovered = link;
  if (link) want(previews, link);
  else settle(previews);
}

/** Shows the card of a link after the pause. */
function want(previews: Previews, link: HTMLAnchorElement): void {
  clearTimeout(previews.timer);
  previews.wanted = link;
  if (link !== previews.shown) previews.timer = window.setTimeout(() => void show(previews, link), pause);
}

/** Hides the card in a moment, unless the pointer or the focus is on it or on its link by then. */
function settle(previews: Previews): void {
  clearTimeout(previews.timer);
  previews.wanted = null;
  previews.timer = window.setTimeout(() => {
    const isHeld = previews.card.matches(':hover, :focus-within') || isOn(previews.shown);
    if (!isHeld) hide(previews);
  }, grace);
}

async function show(previews: Previews, link: HTMLAnchorElement): Promise<void> {
  // Where a file cannot be loaded the link stays what it is.
  const preview = await previewOf(link).catch(() => null);
  if (!preview || previews.wanted !== link || !isOn(link) || isTold(link, preview)) return;
  hide(previews);
  fillCard(previews.words, preview, link.href);
  previews.card.showPopover({ source: link });
  placeCard(previews.card, link);
  link.setAttribute('aria-describedby', previews.words.id);
  previews.shown = link;
}

async function previewOf(link: HTMLAnchorElement): Promise<Preview | null> {
  const target = previewTarget(link.href, siteAddress('/'), location.href);
  if (target) return await loadPreview(target);
  return link.pathname === location.pathname && link.hash !== '' ? readPreview(link) : null;
}

function isOn(link: HTMLAnchorElement | null): boolean {
  return link?.matches(':hover, :focus-visible') ?? false;
}

/** True where the words of the card stand beside the link already, as in a list with summaries. */
function isTold(link: HTMLAnchorElement, { words }: Preview): boolean {
  const beginning = words.words.slice(0, 60);
  return beginning !== '' && (link.closest('li, tr, .passage')?.textContent.includes(beginning) ?? false);
}

/** Hides the card for good: it comes back when the pointer or the focus comes back. */
function dismiss(previews: Previews): void {
  if (previews.card.matches(':focus-within')) previews.shown?.focus();
  hide(previews);
}

function hide(previews: Previews): void {
  clearTimeout(previews.timer);
  previews.wanted = null;
  if (!previews.shown) return;
  previews.card.hidePopover();
  previews.shown.removeAttribute('aria-describedby');
  previews.shown = null;
}
