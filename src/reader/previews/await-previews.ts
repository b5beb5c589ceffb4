import { linkAt } from './link-at.ts';

/** The card, and the part of it that holds its words. */
export interface PreviewCard {
  readonly card: HTMLElement;
  readonly words: HTMLElement;
}

/** Loads the cards when the pointer or the focus first comes to a link; a touch brings none. */
export function awaitPreviews(card: PreviewCard): void {
  const waiting = new AbortController();
  let latest: HTMLAnchorElement | null = null;
  let isLoading = false;
  const begin = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    latest = linkAt(event.target);
    if (!latest || isLoading) return;
    isLoading = true;
    import('./start-previews.ts').then(
      ({ startPreviews }) => {
        waiting.abort();
        startPreviews(card, latest);
      },
      // Without a connection a link is a link all the same.
      () => (isLoading = false),
    );
  };
  document.addEventListener('pointermove', begin, waiting);
  document.addEventListener('focusin', begin, waiting);
}
