import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRequest, writeRequest } from './search-address.ts';

test('An address says what is asked for.', () => {
  assert.deepEqual(readRequest('?q=green+zone&kind=news&kind=briefing&topic=iran&order=newest&other=1'), {
    query: 'green zone',
    choice: { kind: ['news', 'briefing'], publisher: [], year: [], topic: ['iran'] },
    order: 'newest',
  });
});

test('A request for nothing has an empty address.', () => {
  assert.equal(writeRequest({ query: ' ', choice: { kind: [] }, order: 'best' }), '');
});

test('An unknown order is the usual one.', () => {
  assert.equal(readRequest('?order=worst').order, 'best');
});

test('What is written is read again, whatever is typed.', () => {
  const values = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  const plain = { noNullPrototype: true };
  const choice = fc.record({ kind: values, publisher: values, year: values, topic: values }, plain);
  const query = fc.string({ unit: 'grapheme' }).map((text) => (text.trim() === '' ? '' : text));
  fc.assert(
    fc.property(fc.record({ query, choice, order: fc.constantFrom('best' as const, 'newest' as const) }, plain), (request) => {
      assert.deepEqual(readRequest(writeRequest(request)), request);
    }),
  );
});
