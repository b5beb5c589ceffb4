const gap = 8;

/**
 * Places a shown card below its link, or above where there is more room, in browsers that cannot do so in CSS. It keeps its
 * place on the page, so that it moves with the link when the page is scrolled.
 */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  if (CSS.supports('position-area: block-end span-inline-end')) return;
  const anchor = link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = anchor.bottom + gap + height <= clientHeight || anchor.top < clientHeight - anchor.bottom;
  const left = Math.max(gap, Math.min(anchor.left, clientWidth - width - gap));
  card.style.position = 'absolute';
  card.style.insetInlineStart = `${String(left + scrollX)}px`;
  card.style.insetBlockStart = `${String((isBelow ? anchor.bottom + gap : anchor.top - gap - height) + scrollY)}px`;
}
