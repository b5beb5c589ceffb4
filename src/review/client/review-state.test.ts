import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Review, ReviewItem } from '../review-item.ts';
import {
  currentItem,
  decide,
  groupOf,
  openGroup,
  refresh,
  step,
  takeBack,
  turnTo,
  undo,
  type ReviewState,
} from './review-state.ts';

const review = reviewOf(item('a'), item('b'), item('c'), item('d', 'doubtful'), item('e', 'decided', 'reject'));

test('A group is gone through from its beginning, and no further than its ends.', () => {
  const state = openGroup(review, 'undecided');
  assert.deepEqual([state.queue, shown(state), shown(step(state, -1)), shown(step(state, 2))], [['a', 'b', 'c'], 'a', 'a', 'c']);
  assert.deepEqual([shown(step(state, 9)), step(state, 9).at], [null, 3]);
  assert.equal(shown(turnTo(state, 'decided')), 'e');
  assert.equal(shown(openGroup(reviewOf(), 'undecided')), null);
});

test('After a decision the next undecided name is shown, in the end one that was passed over, and then none.', () => {
  const second = decide(step(openGroup(review, 'undecided'), 1), 'accept');
  assert.equal(shown(second), 'c');
  const third = decide(second, 'reject');
  assert.equal(shown(third), 'a');
  const last = decide(third, { topic: 'x' });
  assert.deepEqual([shown(last), last.made.map(({ key }) => key)], [null, ['b', 'c', 'a']]);
  assert.deepEqual(
    last.review.items.map((one) => groupOf(one)),
    ['decided', 'decided', 'decided', 'doubtful', 'decided'],
  );
});

test('Undo takes back one decision after the other and shows its name, also in another group.', () => {
  const state = turnTo(decide(decide(openGroup(review, 'undecided'), 'accept'), 'reject'), 'doubtful');
  const once = undo(state);
  assert.deepEqual([shown(once), currentItem(once)?.decision], ['b', null]);
  const twice = undo(once);
  assert.deepEqual([shown(twice), twice.made], ['a', []]);
  assert.equal(undo(twice), twice);
});

test('A decision that is changed or taken back leaves its name where it is.', () => {
  const state = openGroup(review, 'decided');
  assert.deepEqual([shown(decide(state, 'accept')), currentItem(decide(state, 'accept'))?.decision], ['e', 'accept']);
  assert.deepEqual([shown(decide(state, null)), currentItem(decide(state, null))?.decision], ['e', null]);
});

test('What could not be kept is shown again as it was.', () => {
  const state = decide(openGroup(review, 'undecided'), 'accept');
  const [made] = state.made;
  assert.ok(made);
  const back = takeBack(decide(state, 'reject'), made);
  assert.deepEqual([shown(back), currentItem(back)?.decision, back.made.map(({ key }) => key)], ['a', null, ['b']]);
});

test('What the server has read comes in without moving the place, and decisions on the way to it hold.', () => {
  const state = decide(decide(openGroup(review, 'undecided'), 'accept'), 'reject');
  const read = reviewOf(item('new'), item('a', 'decided', 'accept'), item('b'), item('c'));
  const fresh = refresh(state, read);
  assert.deepEqual([shown(fresh), fresh.queue], ['c', ['a', 'b', 'c', 'new']]);
  assert.deepEqual(
    fresh.review.items.map(({ decision }) => decision),
    [null, 'accept', 'reject', null],
  );
  assert.deepEqual([...fresh.waiting.keys()], ['b']);
});

test('What is no longer in the library drops out.', () => {
  const state = refresh(step(openGroup(review, 'undecided'), 2), reviewOf(item('b'), item('c')));
  assert.deepEqual([state.queue, shown(state)], [['b', 'c'], 'c']);
});

function shown(state: ReviewState): string | null {
  return currentItem(state)?.key ?? null;
}

function reviewOf(...items: ReviewItem[]): Review {
  return { items, topics: [] };
}

function item(key: string, status: ReviewItem['status'] = 'undecided', decision: ReviewItem['decision'] = null): ReviewItem {
  return {
    ...{ key, status, decision, document: 'lamps', title: 'On lamps', part: 'text', section: null, passage: 't-oil' },
    ...{ decided: { passage: 't-oil', words: key, occurrence: 1 }, before: '', words: key, after: '' },
    ...{ previous: null, next: null, candidates: [] },
  };
}
