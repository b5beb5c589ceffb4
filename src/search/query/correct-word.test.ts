import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctWord, proposeWord } from './correct-word.ts';
import { madeUpEngine } from './made-up-engine.ts';

const many = Array.from(
  { length: 12 },
  (_, index) => [`r${String(index)}`, { text: 'general election parliament iraqi' }] as const,
);
const { lexicon } = madeUpEngine(
  {
    ...Object.fromEntries(many),
    a: { text: 'burial burned kirkuk elation assassination generals iraq parliamnt base bose 1920' },
    topic: { text: 'Qassem Soleimani سلیمانی', path: '/topics/soleimani/' },
  },
  [
    {
      id: 'soleimani',
      record: {
        name: 'Qassem Soleimani',
        kind: 'person',
        aliases: [{ text: 'سلیمانی' }, { text: 'Сулеймани' }, { text: 'Soliemaniix', misprint: true }],
      },
    },
  ],
);

for (const [typed, meant] of [
  ['kirkk', 'kirkuk'],
  ['krikuk', 'kirkuk'],
  ['asassinaton', 'assassination'],
  ['soliemani', 'soleimani'],
  ['سلمانی', 'سلیمانی'],
  ['сулеимане', 'сулеимани'],
  ['genral', 'general'],
  ['burnd', 'burned'],
] as const) {
  test(`“${typed}” is taken for “${meant}”.`, () => {
    assert.equal(correctWord(typed, lexicon), meant);
  });
}

test('A short word is not corrected, nor one with a number, nor one with too many wrong letters.', () => {
  assert.deepEqual(
    ['bas', '1921', 'k1rkuk', 'korkak', 'assosinotion', ''].map((word) => correctWord(word, lexicon)),
    [null, null, null, null, null, null],
  );
});

test('A long word is not taken for a short one by two letters, nor any word for a known misprint.', () => {
  assert.deepEqual([correctWord('elationis', lexicon), correctWord('soliemanii', lexicon)], [null, 'soleimani']);
});

test('Of two words as near, the one with the same first letter is meant, and then the more frequent one.', () => {
  assert.deepEqual([correctWord('bise', lexicon), correctWord('eleation', lexicon)], ['base', 'election']);
});

test('A rare word next to a much more frequent one is doubted; names and forms of the same word are not.', () => {
  assert.deepEqual(
    ['parliamnt', 'elation', 'generals', 'iraq', 'election', 'soleimani'].map((word) => proposeWord(word, lexicon)),
    ['parliament', null, null, null, null, null],
  );
});
