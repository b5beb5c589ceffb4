import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRequest, writeRequest } from './search-address.ts';

const usual = { order: 'best', isVerbatim: false, view: 'results' } as const;

test('An address says what is asked for.', () => {
  const address = '?q=green+zone&kind=news&kind=briefing&topic=iran&order=newest&view=passages&verbatim=1&other=1';
  assert.deepEqual(readRequest(address), {
    query: 'green zone',
    choice: { kind: ['news', 'briefing'], publisher: [], author: [], year: [], topic: ['iran'], language: [] },
    order: 'newest',
    isVerbatim: true,
    view: 'passages',
  });
});

test('A request for nothing has an empty address.', () => {
  assert.equal(writeRequest({ query: ' ', choice: { kind: [] }, ...usual }), '');
});

test('An unknown order or view is the usual one.', () => {
  const { order, view, isVerbatim } = readRequest('?order=worst&view=all&verbatim=0');
  assert.deepEqual({ order, view, isVerbatim }, usual);
});

test('What is written is read again, whatever is typed.', () => {
  const values = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  const plain = { noNullPrototype: true };
  const choice = fc.record(
    { kind: values, publisher: values, author: values, year: values, topic: values, language: values },
    plain,
  );
  const query = fc.string({ unit: 'grapheme' }).map((text) => (text.trim() === '' ? '' : text));
  const order = fc.constantFrom('best' as const, 'newest' as const);
  const view = fc.constantFrom('results' as const, 'passages' as const);
  fc.assert(
    fc.property(fc.record({ query, choice, order, isVerbatim: fc.boolean(), view }, plain), (request) => {
      assert.deepEqual(readRequest(writeRequest(request)), request);
    }),
  );
});
