import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryDocument } from './library.ts';
import { relateDocuments } from './relate-documents.ts';

test('Documents that share topics are related, the closest first, with the rarest topic first.', () => {
  const related = relateDocuments([
    document('a', 'lamp', 'oil', 'rook'),
    document('b', 'lamp'),
    document('c', 'lamp', 'rook'),
    document('d', 'wick'),
    document('e', 'oil', 'lamp'),
  ]);
  assert.deepEqual(Object.fromEntries(related), {
    a: [
      { id: 'c', shared: ['rook', 'lamp'] },
      { id: 'e', shared: ['oil', 'lamp'] },
      { id: 'b', shared: ['lamp'] },
    ],
    b: [
      { id: 'a', shared: ['lamp'] },
      { id: 'c', shared: ['lamp'] },
      { id: 'e', shared: ['lamp'] },
    ],
    c: [
      { id: 'a', shared: ['rook', 'lamp'] },
      { id: 'b', shared: ['lamp'] },
      { id: 'e', shared: ['lamp'] },
    ],
    d: [],
    e: [
      { id: 'a', shared: ['oil', 'lamp'] },
      { id: 'b', shared: ['lamp'] },
      { id: 'c', shared: ['lamp'] },
    ],
  });
});

test('A topic of few documents weighs more than one of many.', () => {
  const crowd = Array.from({ length: 8 }, (_, index) => document(`z${String(index)}`, 'lamp'));
  const [first] = relateDocuments([document('a', 'lamp', 'oil'), document('y', 'oil'), ...crowd]).get('a') ?? [];
  assert.deepEqual(first, { id: 'y', shared: ['oil'] });
});

test('At most five are given, and a topic of more than two hundred documents relates none.', () => {
  const documents = (count: number) => Array.from({ length: count }, (_, index) => document(String(index), 'lamp'));
  assert.equal(relateDocuments(documents(7)).get('0')?.length, 5);
  assert.deepEqual(relateDocuments(documents(201)).get('0'), []);
});

function document(id: string, ...topics: string[]): LibraryDocument {
  return { id, topics: topics.map((topic) => ({ id: topic, count: 1 })) } as unknown as LibraryDocument;
}
