import type { Review, ReviewItem, ReviewStatus } from '../review-item.ts';

export type Verdict = ReviewItem['decision'];

/** A decision of this sitting, as it is sent and as it can be taken back. */
export interface Made {
  readonly key: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What the page shows, and what was decided on it. */
export interface ReviewState {
  readonly review: Review;
  readonly group: ReviewStatus;
  /** Keys of the names that are gone through. Those that have been decided stay, so that one can go back. */
  readonly queue: readonly string[];
  /** Place in the queue; its length when all has been gone through. */
  readonly at: number;
  /** Decisions of this sitting, the last one last. */
  readonly made: readonly Made[];
  /** Decisions that the server has not yet read again, by key. */
  readonly waiting: ReadonlyMap<string, Verdict>;
}

/** The group of an item as it stands: what has been decided counts as decided at once. */
export function groupOf({ decision, status }: ReviewItem): ReviewStatus {
  if (decision !== null) return 'decided';
  return status === 'decided' ? 'undecided' : status;
}

/** Goes through one group of a review from its beginning. */
export function openGroup(review: Review, group: ReviewStatus): ReviewState {
  const queue = review.items.filter((item) => groupOf(item) === group).map(({ key }) => key);
  return { review, group, queue, at: 0, made: [], waiting: new Map() };
}

/** As `openGroup`, keeping what was decided in this sitting. */
export function turnTo(state: ReviewState, group: ReviewStatus): ReviewState {
  return { ...openGroup(state.review, group), made: state.made, waiting: state.waiting };
}

/** The item that is shown; null when all has been gone through. */
export function currentItem({ review, queue, at }: ReviewState): ReviewItem | null {
  return review.items.find(({ key }) => key === queue[at]) ?? null;
}

/** Goes some items on or back, no further than the ends. */
export function step(state: ReviewState, by: number): ReviewState {
  return { ...state, at: Math.max(0, Math.min(state.queue.length, state.at + by)) };
}

/** Decides the current item and goes on to the next that is still to be decided; among the decided it stays. */
export function decide(state: ReviewState, decision: Verdict): ReviewState {
  const item = currentItem(state);
  if (!item) return state;
  const made = { key: item.key, before: item.decision, after: decision };
  const decided = { ...setDecision(state, item.key, decision), made: [...state.made, made] };
  return decision === null || state.group === 'decided' ? decided : { ...decided, at: nextOpen(decided) };
}

/** Takes the last decision back and shows its item. The same state where there is none. */
export function undo(state: ReviewState): ReviewState {
  const last = state.made.at(-1);
  if (!last) return state;
  return { ...showItem(setDecision(state, last.key, last.before), last.key), made: state.made.slice(0, -1) };
}

/** Undoes a decision that could not be kept, unless it has been changed since, and shows its item. */
export function takeBack(state: ReviewState, failed: Made): ReviewState {
  const made = state.made.filter((other) => other !== failed);
  return { ...showItem(setDecision(state, failed.key, failed.before), failed.key), made };
}

/**
 * Takes in what the server has read. The place stays; what has come into the group is gone through last, and what is no
 * longer in the library drops out. Decisions that the server does not know yet still hold.
 */
export function refresh(state: ReviewState, read: Review): ReviewState {
  const known = new Map(read.items.map((item) => [item.key, item]));
  const waiting = new Map([...state.waiting].filter(([key, decision]) => !isSame(known.get(key)?.decision ?? null, decision)));
  const review = { ...read, items: read.items.map((item) => withDecision(item, waiting)) };
  const kept = state.queue.filter((key) => known.has(key));
  const fresh = review.items.filter((item) => groupOf(item) === state.group && !kept.includes(item.key));
  const at = state.queue.slice(0, state.at).filter((key) => known.has(key)).length;
  return { ...state, review, waiting, queue: [...kept, ...fresh.map(({ key }) => key)], at };
}

function withDecision(item: ReviewItem, waiting: ReadonlyMap<string, Verdict>): ReviewItem {
  const decision = waiting.get(item.key);
  return decision === undefined ? item : { ...item, decision };
}

function isSame(one: Verdict, other: Verdict): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function setDecision(state: ReviewState, key: string, decision: Verdict): ReviewState {
  const waiting = new Map([...state.waiting, [key, decision]]);
  const items = state.review.items.map((item) => (item.key === key ? { ...item, decision } : item));
  return { ...state, waiting, review: { ...state.review, items } };
}

function showItem(state: ReviewState, key: string): ReviewState {
  const at = state.queue.indexOf(key);
  return at < 0 ? { ...state, queue: [...state.queue, key], at: state.queue.length } : { ...state, at };
}

/** The next place without a decision, from here to the end and then from the beginning; the end where all are decided. */
function nextOpen({ review, queue, at }: ReviewState): number {
  const open = new Set(review.items.filter(({ decision }) => decision === null).map(({ key }) => key));
  const places = [...queue.keys()].filter((place) => open.has(queue[place] ?? ''));
  return places.find((place) => place > at) ?? places[0] ?? queue.length;
}
