import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventDates } from './describe-event.ts';

test('When an event took place is said as precisely as it is known.', () => {
  assert.equal(eventDates({ date: '1901-03-09' }), '9 March 1901');
  assert.equal(eventDates({ date: '1901-03' }), 'March 1901');
  assert.equal(eventDates({ date: '1901-03-09', until: '1901-03-11' }), '9 to 11 March 1901');
  assert.equal(eventDates({ date: '1901-03-30', until: '1901-04-02' }), '30 March 1901 to 2 April 1901');
  assert.equal(eventDates({ date: '1901-03', until: '1902' }), 'March 1901 to 1902');
});
