import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCited } from './find-cited.ts';

test('Brackets that cite a source are found.', () => {
  assert.deepEqual(cited('It went out (Harbour Times, 3 May 1902), as others say (Rook, 1902; Rook & Sorrel, 1903, p. 4).'), [
    '(Harbour Times, 3 May 1902)',
    '(Rook, 1902; Rook & Sorrel, 1903, p. 4)',
  ]);
});

test('Brackets that say when something was are not.', () => {
  assert.deepEqual(
    cited('The fire (3 May 1902) and the repair (Rook held the lamp in June 1902) cost much (9 May, to the Board).'),
    [],
  );
});

test('Brackets that tell of a misprint, or of when a page was read, are found.', () => {
  assert.deepEqual(cited('The Board (2 May, misprinted 1901) spoke. Lamps. [Accessed 15 March 1903].'), [
    '(2 May, misprinted 1901)',
    '[Accessed 15 March 1903]',
  ]);
});

test('A title is found with the source and date that follow it; speech is not.', () => {
  assert.deepEqual(
    cited('See ‘The Great Fire of May 1902’, Harbour Times, 4 May 1902. He said “it went out on 3 May and never again”.'),
    ['‘The Great Fire of May 1902’, Harbour Times, 4 May 1902'],
  );
});

test('The date of an issue and a line of sources are found.', () => {
  assert.deepEqual(cited('As told in Lamps, vol. 2 (May 1902). Source: Rook, 6 May 1903.'), [
    '(May 1902)',
    'Source: Rook, 6 May 1903.',
  ]);
});

function cited(text: string): string[] {
  return findCited(text).map(({ start, end }) => text.slice(start, end));
}
