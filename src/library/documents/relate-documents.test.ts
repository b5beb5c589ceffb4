import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryDocument, RelatedDocument } from '../library.ts';
import { relateDocuments } from './relate-documents.ts';

test('Documents that share topics are related, the closest first, with the rarest topic first.', () => {
  const related = relateDocuments([
    document('a', 'lamp', 'oil', 'rook'),
    document('b', 'lamp'),
    document('c', 'lamp', 'rook'),
    document('d', 'wick'),
    document('e', 'oil', 'lamp'),
  ]);
  assert.deepEqual(allOf(related, 'abcde'), {
    a: [byTopics('c', ['rook', 'lamp']), byTopics('e', ['oil', 'lamp']), byTopics('b', ['lamp'])],
    b: [byTopics('a', ['lamp']), byTopics('c', ['lamp']), byTopics('e', ['lamp'])],
    c: [byTopics('a', ['rook', 'lamp']), byTopics('b', ['lamp']), byTopics('e', ['lamp'])],
    d: [],
    e: [byTopics('a', ['oil', 'lamp']), byTopics('b', ['lamp']), byTopics('c', ['lamp'])],
  });
});

test('A topic of few documents weighs more than one of many.', () => {
  const crowd = Array.from({ length: 8 }, (_, index) => document(`z${String(index)}`, 'lamp'));
  const [first] = relateDocuments([document('a', 'lamp', 'oil'), document('y', 'oil'), ...crowd]).get('a') ?? [];
  assert.deepEqual(first, byTopics('y', ['oil']));
});

test('At most five are given, and a topic of more than two hundred documents relates none.', () => {
  const documents = (count: number) => Array.from({ length: count }, (_, index) => document(String(index), 'lamp'));
  assert.equal(relateDocuments(documents(7)).get('0')?.length, 5);
  assert.deepEqual(relateDocuments(documents(201)).get('0'), []);
});

test('Documents that list the same source are related by it, and so are one that cites another and the other.', () => {
  const listing = (id: string, ...titles: string[]): LibraryDocument => {
    const references = titles.map((title, index) => ({ id: String(index), title, URL: `https://a.example/${title}` }));
    return { ...document(id), record: { title: id, url: `https://a.example/${id}`, references } } as unknown as LibraryDocument;
  };
  const related = relateDocuments([listing('a', 'b', 'fog', 'oil'), listing('b', 'fog'), listing('c', 'oil', 'fog')]);
  assert.deepEqual(allOf(related, 'abc'), {
    a: [
      { id: 'b', shared: [], sources: ['fog'], cites: false, isCited: true },
      { id: 'c', shared: [], sources: ['fog', 'oil'], cites: false, isCited: false },
    ],
    b: [
      { id: 'a', shared: [], sources: ['fog'], cites: true, isCited: false },
      { id: 'c', shared: [], sources: ['fog'], cites: false, isCited: false },
    ],
    c: [
      { id: 'a', shared: [], sources: ['oil', 'fog'], cites: false, isCited: false },
      { id: 'b', shared: [], sources: ['fog'], cites: false, isCited: false },
    ],
  });
});

function allOf(related: ReturnType<typeof relateDocuments>, ids: string): unknown {
  return Object.fromEntries([...ids].map((id) => [id, related.get(id)]));
}

function document(id: string, ...topics: string[]): LibraryDocument {
  return { id, record: { title: id }, topics: topics.map((topic) => ({ id: topic, count: 1 })) } as unknown as LibraryDocument;
}

function byTopics(id: string, shared: readonly string[]): RelatedDocument {
  return { id, shared, sources: [], cites: false, isCited: false };
}
