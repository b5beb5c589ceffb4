import { readSetting } from '../settings.ts';
import type { Offers } from './offer-evidence.ts';

/**
 * Waits until a reader chooses something that can be evidence: selects words, arrives at a passage, follows the link of one to
 * itself, or presses `e`. Then, and not before, what is needed to offer it is loaded.
 */
export function awaitChoice(bar: HTMLElement, status: HTMLElement): void {
  let loading: Promise<Offers> | undefined;
  const make = (offer: (offers: Offers) => void): void => {
    loading ??= load(bar, status);
    void loading.then(offer);
  };
  let timer: number | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (loading || getSelection()?.isCollapsed === false)
        make(({ selection }) => {
          selection();
        });
    }, 250);
  });
  const offerTarget = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && /^(?:[dtqp]|said|fact)-/.test(target.id))
      make(({ passage }) => {
        passage(target.querySelector('[data-passage]') ?? target);
      });
  };
  window.addEventListener('hashchange', offerTarget);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.matches('.self'))
      make(({ passage }) => {
        passage(target);
      });
  });
  document.addEventListener('keydown', (event) => {
    if (isShortcut(event))
      make(({ atHand }) => {
        atHand();
      });
  });
  offerTarget();
}

async function load(bar: HTMLElement, status: HTMLElement): Promise<Offers> {
  const { offerEvidence } = await import('./offer-evidence.ts');
  return offerEvidence(bar, status);
}

function isShortcut({ key, altKey, ctrlKey, metaKey, defaultPrevented, target }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === 'e' && !altKey && !ctrlKey && !metaKey && !defaultPrevented && !isTyping && readSetting('shortcuts') === 'on';
}
