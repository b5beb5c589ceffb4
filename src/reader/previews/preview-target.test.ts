import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewTarget } from './preview-target.ts';

const root = 'https://lamps.example/reader/';
const here = `${root}documents/lamps/text/#t-0000001`;
const to = (path: string): ReturnType<typeof previewTarget> => previewTarget(`${root}${path}`, root, here);

test('A link to a topic, an event or either page of a document leads to the entry.', () => {
  assert.deepEqual(to('topics/iran/'), { folder: 'topics', id: 'iran', anchor: '' });
  assert.deepEqual(to('events/failure/'), { folder: 'events', id: 'failure', anchor: '' });
  assert.deepEqual(to('documents/lamps/'), { folder: 'documents', id: 'lamps', anchor: '' });
  assert.deepEqual(to('documents/reefs/text/'), { folder: 'documents', id: 'reefs', anchor: '' });
});

test('An anchor of a passage or a reference is kept, any other is passed over.', () => {
  assert.deepEqual(to('documents/reefs/text/#t-abcdefg'), { folder: 'documents', id: 'reefs', anchor: 't-abcdefg' });
  assert.deepEqual(to('documents/lamps/#ref-orr-1930'), { folder: 'documents', id: 'lamps', anchor: 'ref-orr-1930' });
  assert.deepEqual(to('topics/iran/#p-abcdefg-2'), { folder: 'topics', id: 'iran', anchor: 'p-abcdefg-2' });
  assert.deepEqual(to('topics/iran/#passages'), { folder: 'topics', id: 'iran', anchor: '' });
});

test('A copy on disk names its pages in full.', () => {
  const disk = 'file:///C:/lamps/';
  assert.deepEqual(previewTarget(`${disk}topics/iran/index.html#p-abcdefg`, disk, `${disk}index.html`), {
    folder: 'topics',
    id: 'iran',
    anchor: 'p-abcdefg',
  });
});

test('Other sites, lists, the page itself and what has no card lead to nothing.', () => {
  const paths = [
    '',
    'topics/',
    'topics/map/',
    'topics/a-to-z/',
    'topics/iran/passages/2/',
    'guide/reading/',
    'documents/lamps/text/#t-1',
  ];
  assert.deepEqual([...new Set(paths.map(to))], [null]);
  assert.equal(previewTarget('https://other.example/topics/iran/', root, here), null);
  assert.equal(previewTarget('mailto:board@lamps.example', root, here), null);
});
