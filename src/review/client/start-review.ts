import { findElement } from '../../search/client/find-element.ts';
import { requestReview } from './request-review.ts';
import { listenForActions, type ReviewAction } from './review-actions.ts';
import { currentItem, decide, openGroup, refresh, step, takeBack, turnTo, undo } from './review-state.ts';
import type { Made, ReviewState, Verdict } from './review-state.ts';
import { describeVerdict, showReview } from './show-review.ts';

/**
 * Makes the review page work. A decision shows at once and is sent in the background, one after the other, so that keys
 * can be pressed as fast as one reads; one that cannot be kept is taken back and told.
 */
export async function startReview(desk: HTMLElement): Promise<void> {
  const { base = '/', token = '' } = desk.dataset;
  const requests = requestReview(base, token);
  try {
    const review = await requests.list();
    const group = review.items.some(({ status }) => status === 'undecided') ? 'undecided' : 'doubtful';
    const first = openGroup(review, review.items.some(({ status }) => status === group) ? group : 'undecided');
    runReview(desk, base, requests, first);
  } catch (error) {
    tellProblem(desk, error);
  }
}

function runReview(desk: HTMLElement, base: string, requests: ReturnType<typeof requestReview>, first: ReviewState): void {
  let state = first;
  let sending: Promise<void> = Promise.resolve();
  const show = (next: ReviewState): void => {
    const isOther = currentItem(next)?.key !== currentItem(state)?.key;
    state = next;
    showReview(desk, state, base);
    if (isOther) goToItem(desk);
  };
  const send = (made: Made): void => {
    const item = state.review.items.find(({ key }) => key === made.key);
    if (!item) return;
    const { document, decided } = item;
    tell(
      desk,
      made.after === null ? 'Taken back.' : `“${item.words}”: ${describeVerdict(item, made.after, state.review.topics)}.`,
    );
    sending = sending
      .then(() => requests.keep({ ...decided, document, decision: made.after }))
      .catch((error: unknown) => {
        show(takeBack(state, made));
        tellProblem(desk, error);
      });
  };
  const settle = (decision: Verdict): void => {
    const item = currentItem(state);
    if (!item) return;
    tellProblem(desk, null);
    show(decide(state, decision));
    send({ key: item.key, before: item.decision, after: decision });
  };
  const perform = (action: ReviewAction): void => {
    const candidates = currentItem(state)?.candidates ?? [];
    if (action === 'next') show(step(state, 1));
    else if (action === 'previous') show(step(state, -1));
    else if (action === 'reject') settle('reject');
    else if (action === 'back') settle(null);
    else if (action === 'accept' && candidates.length === 1) settle('accept');
    else if (action === 'accept') tell(desk, 'Several topics share this name: choose one by its number.');
    else if (action === 'undo') undoLast();
    else if ('group' in action) show(turnTo(state, action.group));
    else if ('topic' in action) settle(verdictFor(action.topic, candidates));
    else if (candidates[action.choose]) settle(verdictFor(candidates[action.choose]?.id ?? '', candidates));
  };
  const undoLast = (): void => {
    const last = state.made.at(-1);
    if (!last) return;
    show(undo(state));
    send({ key: last.key, before: last.after, after: last.before });
  };
  showReview(desk, state, base);
  findElement(desk, 'bar').hidden = false;
  fillTopics(desk, state);
  listenForActions(desk, () => state.review.topics, perform);
  followServer(async () => {
    show(refresh(state, await requests.list()));
  });
}

/** The one candidate is accepted; of several, or any other topic, the decision names it. */
function verdictFor(topic: string, candidates: readonly { readonly id: string }[]): Verdict {
  return candidates.length === 1 && candidates[0]?.id === topic ? 'accept' : { topic };
}

function fillTopics(desk: HTMLElement, { review }: ReviewState): void {
  const options = review.topics.map(({ name }) => {
    const option = document.createElement('option');
    option.value = name;
    return option;
  });
  findElement(desk, 'topics').replaceChildren(...options);
}

/** A reload at each decision would swallow the next key, so the list is read again instead. */
function followServer(read: () => Promise<void>): void {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    if (payload.path !== '*') return;
    // Vite's client reloads for a page only where the path is its own: https://vite.dev/guide/api-hmr
    payload.path = '/another-page.html';
    void read().catch(() => undefined);
  });
}

/** Where the reader has been in the item, the focus goes to its beginning; a field elsewhere keeps it. */
function goToItem(desk: HTMLElement): void {
  const active = document.activeElement;
  const item = findElement(desk, 'item');
  if (active !== document.body && !desk.contains(active)) return;
  if (active instanceof HTMLElement && active.dataset.group !== undefined) return;
  (item.hidden ? findElement(desk, 'end') : item).focus({ preventScroll: true });
}

function tell(desk: HTMLElement, words: string): void {
  findElement(desk, 'told').textContent = words;
}

function tellProblem(desk: HTMLElement, error: unknown): void {
  const problem = findElement(desk, 'problem');
  problem.hidden = error === null;
  problem.textContent = error instanceof Error ? error.message : '';
}
