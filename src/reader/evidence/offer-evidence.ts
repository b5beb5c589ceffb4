import { findPassage, passagesWithin } from './find-passage.ts';
import { followStyle } from './follow-style.ts';
import { roveToolbar } from './rove-toolbar.ts';
import { takeEvidence } from './take-evidence.ts';

/** What the actions of the bar are for: chosen words, or a passage. */
type Offered = Range | HTMLElement;

/** The ways in which a reader chooses. Where nothing is chosen, nothing is offered. */
export interface Offers {
  readonly passage: (element: Element | null) => void;
  /** Offers the selected words; withdraws words that are no longer selected. */
  readonly selection: () => void;
  /** Offers what is selected, else the passage in focus or the first in sight, and goes to the bar. */
  readonly atHand: () => void;
}

/**
 * Offers to copy and to keep what a reader has chosen. There is one bar. It comes to stand in the passage, so that it is the
 * next stop of the Tab key, and is seen at the foot of the window, where it covers nothing that is being read. It goes with
 * Escape, when the focus goes elsewhere, and when its passage is out of sight.
 */
export function offerEvidence(bar: HTMLElement, status: HTMLElement): Offers {
  let offered: Offered | undefined;
  const withdraw = (): void => {
    if (bar.contains(document.activeElement) && offered) focusOn(passageOf(offered));
    offered = undefined;
    bar.hidden = true;
    status.textContent = '';
    sight.disconnect();
  };
  const sight = watchSight(withdraw);
  const offer = (next: Offered | null): void => {
    const passage = next && passageOf(next);
    if (!passage) return;
    offered = next;
    if (bar.parentElement !== passage) passage.append(bar);
    bar.setAttribute('aria-label', next instanceof Range ? 'Selected words' : 'This passage');
    bar.hidden = false;
    sight.disconnect();
    sight.observe(passage);
  };
  const isLeft = ({ target }: Event): boolean => {
    const isNear = offered && passageOf(offered)?.contains(target as Node);
    return offered !== undefined && !isNear && !(target as Element).closest('[data-evidence-style], .by-hand');
  };
  followStyle(bar);
  roveToolbar(bar);
  followActions(bar, (action) => {
    if (action === 'close') withdraw();
    else if (offered) void tell(status, takeEvidence(action, offered));
  });
  document.addEventListener('focusin', (event) => {
    if (isLeft(event)) withdraw();
  });
  // On touch the foot of the window is needed for reading: a passage that was only arrived at goes with the next touch.
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    const isOutside = !(target as Element).closest('[data-evidence-bar], [data-evidence-style]');
    if (pointerType === 'touch' && offered instanceof HTMLElement && isOutside) withdraw();
  });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !document.querySelector(':popover-open, dialog[open]')) withdraw();
  });
  return {
    passage: (element) => {
      offer(findPassage(element));
    },
    selection: () => {
      const range = selectedRange();
      if (range && passageOf(range)) offer(range);
      else if (offered instanceof Range && !bar.contains(document.activeElement)) withdraw();
    },
    atHand: () => {
      offer(selectedRange() ?? findPassage(document.activeElement) ?? passageInCard() ?? firstInSight());
      if (!bar.hidden) bar.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    },
  };
}

function followActions(bar: HTMLElement, act: (action: string) => void): void {
  // The words stay selected, and the focus where it was.
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  bar.addEventListener('click', ({ target }) => {
    const action = target instanceof Element && target.closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action) act(action);
  });
}

/** An empty line first, so that a screen reader tells of a second copy as well. */
async function tell(status: HTMLElement, answer: Promise<string>): Promise<void> {
  status.textContent = '';
  const words = await answer;
  status.textContent = words;
  setTimeout(() => {
    if (status.textContent === words) status.textContent = '';
  }, 8000);
}

function passageOf(offered: Offered): HTMLElement | null {
  if (offered instanceof HTMLElement) return offered;
  const { startContainer, endContainer, commonAncestorContainer: ancestor } = offered;
  const ends = [endContainer, startContainer, ancestor].map((node) => (node instanceof Element ? node : node.parentElement));
  const ended = ends.map(findPassage).find((passage) => passage !== null);
  return ended ?? passagesWithin(ends[2] ?? null).find((passage) => offered.intersectsNode(passage)) ?? null;
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection?.isCollapsed === false && selection.toString().trim() !== '' ? selection.getRangeAt(0).cloneRange() : null;
}

/** A note that is open at its marker stands before what is behind it. */
function passageInCard(): HTMLElement | null {
  return passagesWithin(document.querySelector('[data-note-card]:popover-open'))[0] ?? null;
}

function firstInSight(): HTMLElement | null {
  return passagesWithin(document.body).find((passage) => passage.getBoundingClientRect().bottom > 64) ?? null;
}

/** Calls back when what is observed has been in sight and is no longer. */
function watchSight(lost: () => void): IntersectionObserver {
  const seen = new WeakSet<Element>();
  return new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) seen.add(entry.target);
    else if (entry && seen.has(entry.target)) lost();
  });
}

function focusOn(passage: HTMLElement | null): void {
  if (!passage) return;
  if (!passage.hasAttribute('tabindex')) passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}
