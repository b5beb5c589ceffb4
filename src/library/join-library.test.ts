import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { association } from './topics/associate-topics.ts';
import { joinLibrary } from './join-library.ts';
import type { PlacedPassage, Ranked } from './library.ts';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from './content/temporary-content.ts';

const ledger = { digest: ['d-new'], text: [], moved: { 'd-old': 'd-new', 'd-older': 'd-new' } };
const folder = temporaryContent({
  'documents/lamps.mdx': entry(
    documentRecord,
    '\nOn 3 May 1902 the Great Lamp, lit by Adam Rook, went out.\n\nRook lit the Great Lamp[^1].\n\n[^1]: In June 1902.\n',
  ),
  'documents/wicks.mdx': entry(
    documentRecord.replace('1902-03-04', '1903').replace('On lamps', 'On wicks'),
    '\nAdam Rook came in 1901, and in May 1901.\n',
  ),
  'documents/tides.mdx': entry(record('Tides', 'null')),
  'documents/ropes.mdx': entry(record('Ropes', 'null')),
  'texts/lamps.mdx': entry(textRecord, '\nThe great lamp is out since 1 January 1900.\n'),
  'topics/great-lamp.mdx': entry(topicRecord, '\nThe Great Lamp, lit by Adam Rook.\n'),
  'topics/rook.mdx': entry('name: Adam Rook\nkind: person\nsummary: A keeper.\naliases: [{ text: Rook, short: true }]'),
  'topics/oil.mdx': entry('name: oil\nkind: idea\nsummary: A fuel.'),
  'guide/last.mdx': entry('title: Last\nsummary: The end.'),
  'guide/second.mdx': entry('title: Second\nsummary: Then.\norder: 2'),
  'guide/first.mdx': entry('title: First\nsummary: At first.\norder: 1'),
  'about.mdx': entry('title: About\nsummary: Who we are.'),
  'ledger/lamps.json': JSON.stringify(ledger),
});
after(folder.remove);
const { content, problems } = await folder.read();
// The ledger of the test leads to a passage that is not there.
assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['ledger/unknown-passage']);
assert.ok(content);
const library = joinLibrary(content, true);

test('Documents come from the newest, those without a date last and by title; topics come by name.', () => {
  assert.deepEqual(
    library.documents.map(({ id }) => id),
    ['wicks', 'lamps', 'ropes', 'tides'],
  );
  assert.deepEqual(
    library.topics.map(({ id }) => id),
    ['rook', 'great-lamp', 'oil'],
  );
});

test('The guide comes in its order, pages without a place last.', () => {
  assert.deepEqual(
    library.guide.map(({ id }) => id),
    ['first', 'second', 'last'],
  );
  assert.equal(library.about?.record.title, 'About');
});

test('A document has its digest and its text, and says where there is none.', () => {
  const held = library.documents.map(({ id, summary, text }) => [
    id,
    summary?.passages.length ?? null,
    text?.passages.length ?? null,
  ]);
  assert.deepEqual(held, [
    ['wicks', 1, null],
    ['lamps', 3, 1],
    ['ropes', null, null],
    ['tides', null, null],
  ]);
});

test('A document has the topics of digest and text, those mentioned most first.', () => {
  assert.deepEqual(library.documentById.get('lamps')?.topics, ranked(['great-lamp', 3], ['rook', 2]));
  assert.deepEqual(library.documentById.get('ropes')?.topics, []);
});

test('A topic has every passage that mentions it, by document, those of the digest first.', () => {
  const evidence = library.topicById
    .get('great-lamp')
    ?.evidence.map(({ document, passages }) => [document, passages.map(wordsOf)]);
  assert.deepEqual(evidence, [
    [
      'lamps',
      [
        'digest: On 3 May 1902 the Great Lamp, lit by Adam Rook, went out.',
        'digest: Rook lit the Great Lamp.',
        'text: The great lamp is out since 1 January 1900.',
      ],
    ],
  ]);
  assert.deepEqual(
    library.topicById.get('rook')?.evidence.map(({ document }) => document),
    ['wicks', 'lamps'],
  );
  assert.deepEqual(library.topicById.get('oil')?.evidence, []);
});

test('The neighbours of a topic are those that stand in the same passages.', () => {
  assert.deepEqual(library.topicById.get('great-lamp')?.neighbours, [{ id: 'rook', count: 2, strength: association(2, 3, 2) }]);
  assert.deepEqual(library.topicById.get('oil')?.neighbours, []);
});

test('The timeline has the dated sentences of digests and texts, by date, without notes.', () => {
  assert.deepEqual(
    library.timeline.map(({ date, sentence, document, part }) => [date, document, part, sentence]),
    [
      ['1900-01-01', 'lamps', 'text', 'The great lamp is out since 1 January 1900.'],
      ['1901', 'wicks', 'digest', 'Adam Rook came in 1901, and in May 1901.'],
      ['1901-05', 'wicks', 'digest', 'Adam Rook came in 1901, and in May 1901.'],
      ['1902-05-03', 'lamps', 'digest', 'On 3 May 1902 the Great Lamp, lit by Adam Rook, went out.'],
    ],
  );
});

test('Related documents are those that share a topic.', () => {
  assert.deepEqual(library.related.get('lamps'), [{ id: 'wicks', shared: ['rook'], sources: [], cites: false, isCited: false }]);
});

test('Earlier passage ids are listed by the one that they lead to.', () => {
  assert.deepEqual(library.documentById.get('lamps')?.formerPassages, new Map([['d-new', ['d-old', 'd-older']]]));
});

test('A text that is left out is said to be.', () => {
  const { documents } = joinLibrary({ ...content, texts: [], withheld: ['lamps'] }, false);
  assert.deepEqual(
    documents.filter(({ isWithheld }) => isWithheld).map(({ id, text }) => [id, text]),
    [['lamps', null]],
  );
});

function record(title: string, date: string): string {
  return documentRecord
    .replace('On lamps', title)
    .replace('"1902-03-04"', date)
    .replace('missing: {', 'missing: { date: Not printed.,');
}

function ranked(...counts: [string, number][]): Ranked[] {
  return counts.map(([id, count]) => ({ id, count }));
}

function wordsOf({ part, passage }: PlacedPassage): string {
  return `${part}: ${passage.text}`;
}
