import assert from 'node:assert/strict';
import test from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { earlierNotes } from './earlier-notes.ts';

/** For each note that means an earlier one: how it says so and which it is, of notes numbered from 1. */
function readNotes(...notes: readonly string[]): Record<string, string> {
  const markers = notes.map((_, index) => `Oil[^${String(index + 1)}].`);
  const definitions = notes.map((words, index) => `[^${String(index + 1)}]: ${words}`);
  return read([...markers, ...definitions].join('\n\n'));
}

function read(source: string): Record<string, string> {
  const body = compileBody(source, { body: 't', matcher: createMatcher([]), firstLine: 1 });
  return Object.fromEntries([...earlierNotes(body)].map(([label, { by, label: meant }]) => [label, `${by} ${meant}`]));
}

test('“Ibid.” means the note before it, however it is written.', () => {
  const ways = [
    '*Ibid.*',
    'ibid',
    'Ibidem.',
    'Ib.',
    'Id. at 45.',
    'Idem, p. 4',
    'Loc. cit.',
    '[ibid.]',
    'Ibid., pp 4–6 and 9',
    'Ibid., §4',
  ];
  for (const way of ways) assert.deepEqual(readNotes('Rook, *On oil*', way), { 2: 'Ibid. 1' }, way);
});

test('A chain of “Ibid.” leads to the note that gives the source, whatever pages it names.', () => {
  assert.deepEqual(readNotes('Rook, *On oil*', 'Ibid., p 4', '*Ibid.*', 'Tide tables', 'ibid'), {
    2: 'Ibid. 1',
    3: 'Ibid. 1',
    5: 'Ibid. 4',
  });
});

test('After an “Ibid.” with words of its own, the next one means that note.', () => {
  assert.deepEqual(readNotes('Rook, *On oil*', 'Ibid.; see also Tide tables', 'Ibid.'), { 2: 'Ibid. 1', 3: 'Ibid. 2' });
});

test('“Op. cit.” means the nearest note before that has its names, and is no such note itself.', () => {
  assert.deepEqual(
    readNotes(
      'Adam Rook, *On oil*',
      'Rook, *On fat*',
      'Wick, *Cotton*',
      'See Rook, op. cit., p. 3',
      'Adam Rook, op cit',
      'Tallow, op. cit.',
    ),
    { 4: 'Op. cit. 2', 5: 'Op. cit. 1' },
  );
});

test('The number of a note means this note, and leads through a chain.', () => {
  assert.deepEqual(readNotes('Rook, *On oil*', 'Ibid.', 'Wick (n 2) 7', 'Rook, supra note 1', 'See note 3 above', 'Rook (n 9)'), {
    2: 'Ibid. 1',
    3: 'Note 2 1',
    4: 'Note 1 1',
    5: 'Note 3 3',
  });
});

test('What cannot be told is left out.', () => {
  assert.deepEqual(readNotes('Ibid.', 'ID cards of keepers', 'Idem, *On fat*', 'op. cit.', 'Ibidine, *Wool*'), {});
});

test('A note whose marker stands in another note counts for none of this.', () => {
  assert.deepEqual(read('Oil[^1]. Fat[^2].\n\n[^1]: Rook[^3].\n\n[^2]: Ibid.\n\n[^3]: Ibid.'), { 2: 'Ibid. 1' });
});

test('The words of the note that is meant come with it.', () => {
  const body = compileBody('Oil[^1]. Fat[^2].\n\n[^1]: Rook, *On oil*\n\n[^2]: Ibid.', {
    body: 't',
    matcher: createMatcher([]),
    firstLine: 1,
  });
  assert.deepEqual(earlierNotes(body).get('2'), { by: 'Ibid.', label: '1', words: 'Rook, On oil' });
});
