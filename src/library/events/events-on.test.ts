import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOn } from './events-on.ts';
import type { LibraryEvent } from '../library.ts';

const event = (id: string, date: string, until?: string) => ({ id, record: { date, until } }) as unknown as LibraryEvent;
const events = [
  event('year', '1901'),
  event('failure', '1901-03-09'),
  event('search', '1901-03-09', '1901-03-11'),
  event('board', '1901-03'),
  event('works', '1901-03', '1902-01'),
];

test('A date has the events that are dated so, and a day those that last over it.', () => {
  assert.deepEqual(idsOn('1901-03-09'), ['failure', 'search']);
  assert.deepEqual(idsOn('1901-03-11'), ['search']);
  assert.deepEqual(idsOn('1901-12'), ['works']);
});

test('A month or a year has not the events of its days, nor a day those of its month.', () => {
  assert.deepEqual(idsOn('1901-03'), ['board', 'works']);
  assert.deepEqual(idsOn('1901'), ['year']);
  assert.deepEqual(idsOn('1901-03-12'), []);
});

function idsOn(date: string): string[] {
  return eventsOn({ events }, date).map(({ id }) => id);
}
