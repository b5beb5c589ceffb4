import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Alias } from '../schema/topic.ts';
import { foldName } from '../text/fold.ts';
import { createMatcher, namesOf, type NamedTopic } from './alias-matcher.ts';

const topics = [
  topic('hezbollah', 'Hezbollah', 'حزب الله'),
  topic('kataib', 'Kata’ib Hezbollah', 'KH'),
  topic('mahdi-army', 'Mahdi Army'),
  topic('muhandis', 'Abu Mahdi al-Muhandis'),
  topic('adel', 'Adel Abdul Mahdi', { text: 'Abdul Mahdi', unless: ['Abdul Mahdi Street'] }),
  topic('isis', 'ISIS', { text: 'ISIS', exact: true }, 'Islamic State'),
  topic('sadr', 'Moqtada al-Sadr', { text: 'Sadr', short: true, unless: ['Sadr City'] }),
  topic('quds', 'Quds Force', { text: 'the Force', ambiguous: true }),
];

test('A match has its place in the text and the conditions of the alias.', () => {
  assert.deepEqual(createMatcher(topics)('In 2019 Sadr spoke of the Force.'), [
    { topic: 'sadr', start: 8, end: 12, short: true, ambiguous: false },
    { topic: 'quds', start: 22, end: 31, short: false, ambiguous: true },
  ]);
});

test('Without topics nothing is found.', () => {
  assert.deepEqual(createMatcher([])('Hezbollah'), []);
});

test('The longest name wins, so that names within names stay apart.', () => {
  assert.deepEqual(
    found('Kata’ib Hezbollah is not Hezbollah, and the Mahdi Army is neither Abu Mahdi al-Muhandis nor Adel Abdul Mahdi.'),
    [
      'kataib: Kata’ib Hezbollah',
      'hezbollah: Hezbollah',
      'mahdi-army: Mahdi Army',
      'muhandis: Abu Mahdi al-Muhandis',
      'adel: Adel Abdul Mahdi',
    ],
  );
});

test('A longer name that breaks off leaves the shorter one in it.', () => {
  assert.deepEqual(found('Moqtada Sadr and Kata’ib, Hezbollah'), ['sadr: Sadr', 'hezbollah: Hezbollah']);
});

test('A name is never found inside a word.', () => {
  assert.deepEqual(found('The crisis, the isis flower, ISISian, preISIS, KHz, ISIS2, Hezbollahi, file_ISIS.'), []);
});

test('A name is found beside punctuation and in compounds.', () => {
  assert.deepEqual(found('(ISIS), “ISIS”; anti-ISIS/Hezbollah-led—KH.'), [
    'isis: ISIS',
    'isis: ISIS',
    'isis: ISIS',
    'hezbollah: Hezbollah',
    'kataib: KH',
  ]);
});

test('A possessive or contracted ending is no part of the name.', () => {
  assert.deepEqual(found("Hezbollah’s men; ISIS's; Mahdi Army’s; Sadr`s; Hezbollah’ll"), [
    'hezbollah: Hezbollah',
    'isis: ISIS',
    'mahdi-army: Mahdi Army',
    'sadr: Sadr',
    'hezbollah: Hezbollah',
  ]);
});

test('A possessive of one name is not the plural that is another, unless the name is written so.', () => {
  const matcher = createMatcher([topic('oak', 'Oaker', 'Oakers', 'Moss'), topic('ash', 'Ashe', 'Ashe’s', 'Moss’s Oak')]);
  assert.deepEqual(
    matcher('Oaker’s Oakers, Ashe’s, Moss’s and Moss’s Oak').map(({ start, end }) => [start, end]),
    [
      [0, 5],
      [8, 14],
      [16, 22],
      [24, 28],
      [35, 45],
    ],
  );
});

test('Apostrophes may be straight, curly or missing, also where the alias has none.', () => {
  assert.deepEqual(found("Kata'ib Hezbollah, Kataib Hezbollah, Kataʿib Hezbollah, Moqtada' al-Sadr, Moq'tada al Sadr"), [
    "kataib: Kata'ib Hezbollah",
    'kataib: Kataib Hezbollah',
    'kataib: Kataʿib Hezbollah',
    "sadr: Moqtada' al-Sadr",
    "sadr: Moq'tada al Sadr",
  ]);
});

test('Spaces, line breaks, hyphens and the article are spelled in many ways.', () => {
  assert.deepEqual(found('Moqtada el-Sadr, Moqtada\nAl Sadr, Moqtada alSadr, Mahdi-Army, Abdul‑Mahdi, MAHDI  ARMY'), [
    'sadr: Moqtada el-Sadr',
    'sadr: Moqtada\nAl Sadr',
    'sadr: Moqtada alSadr',
    'mahdi-army: Mahdi-Army',
    'adel: Abdul‑Mahdi',
    'mahdi-army: MAHDI  ARMY',
  ]);
});

test('Diacritics make no difference, and offsets count them.', () => {
  const text = 'Ḥezbollāh and Abū Mahdī al-Muhandis';
  assert.deepEqual(found(text), ['hezbollah: Ḥezbollāh', 'muhandis: Abū Mahdī al-Muhandis']);
});

test('Arabic is found with vowel signs, the tatweel and Persian letters.', () => {
  const matcher = createMatcher([topic('hezbollah', 'حزب الله'), topic('ali', 'علي')]);
  const text = 'حِزْبُ اللّٰه ثم حـزب الله ثم علی و وعلي';
  assert.deepEqual(
    matcher(text).map(({ topic: id, start, end }) => [id, text.slice(start, end)]),
    [
      ['hezbollah', 'حِزْبُ اللّٰه'],
      ['hezbollah', 'حـزب الله'],
      ['ali', 'علی'],
    ],
  );
});

test('An exact alias keeps case, and takes the place of the name it repeats.', () => {
  assert.deepEqual(found('ISIS, Isis, islamic state'), ['isis: ISIS', 'isis: islamic state']);
});

test('Words of an unless are passed over.', () => {
  assert.deepEqual(found('Sadr City and Abdul-Mahdi Street are not Sadr'), ['sadr: Sadr']);
});

test('Words of an unless keep case where their alias does.', () => {
  const matcher = createMatcher([topic('oak', 'Oak Union', { text: 'OU', exact: true, unless: ['WITH OU'] })]);
  assert.deepEqual(
    matcher('WITH OU, with OU').map(({ start }) => start),
    [14],
  );
});

test('An abbreviation that goes on is another one.', () => {
  const matcher = createMatcher([topic('oak', 'O.U.'), topic('ash', 'O.U.A.')]);
  assert.deepEqual(
    matcher('O.U.C. 12, O.U.-led, O.U. A. Rook, O.U.A. and O.U.').map(({ topic: id, start }) => [id, start]),
    [
      ['oak', 11],
      ['oak', 21],
      ['ash', 35],
      ['oak', 46],
    ],
  );
});

test('A name that several topics share gives a match for each.', () => {
  const matcher = createMatcher([
    topic('a', 'Adam Rook', { text: 'Rook', short: true }),
    topic('b', 'Bea Rook', { text: 'Rook', short: true }),
  ]);
  assert.deepEqual(matcher('Rook'), [
    { topic: 'a', start: 0, end: 4, short: true, ambiguous: false },
    { topic: 'b', start: 0, end: 4, short: true, ambiguous: false },
  ]);
});

test('The names of a topic are its own, its aliases and what stands in their way.', () => {
  const plain = { exact: false, short: false, ambiguous: false };
  assert.deepEqual(namesOf(topic('rook', 'Adam Rook', 'A. Rook', { text: 'Rook', short: true, unless: ['Rook Island'] })), [
    { text: 'Adam Rook', ...plain, topic: 'rook', alias: null },
    { text: 'A. Rook', ...plain, topic: 'rook', alias: 0 },
    { text: 'Rook', ...plain, short: true, topic: 'rook', alias: 1 },
    { text: 'Rook Island', ...plain, topic: null, alias: null },
  ]);
});

test('Every generated spelling of a name is found whole, and has the key of the name.', () => {
  fc.assert(
    fc.property(spelledName(), ({ name, spelled }) => {
      const text = `Of ${spelled}, they said.`;
      assert.deepEqual(createMatcher([topic('it', name)])(text), [
        { topic: 'it', start: 3, end: 3 + spelled.length, short: false, ambiguous: false },
      ]);
      assert.equal(foldName(spelled), foldName(name));
    }),
  );
});

test('Every match is words of the text that fold to a name, in order and apart.', () => {
  const matcher = createMatcher(topics);
  const keys = new Set(topics.flatMap(namesOf).map(({ text }) => foldName(text)));
  const piece = fc.constantFrom(
    'Kata’ib',
    'Hezbollah',
    'Abdul',
    'Mahdi',
    'Army',
    'al',
    '-',
    ' ',
    '’s',
    'Sadr',
    'City',
    '. ',
    'ISIS',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      matcher(text).forEach(({ start, end }, index, all) => {
        assert.ok(start >= (all[index - 1]?.end ?? 0));
        assert.ok(keys.has(foldName(text.slice(start, end))));
      });
    }),
  );
});

function topic(id: string, name: string, ...aliases: (string | Alias)[]): NamedTopic {
  const listed = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { id, topic: { name, kind: 'organisation', summary: 'A fixture.', aliases: listed } };
}

function found(text: string): string[] {
  return createMatcher(topics)(text).map(({ topic: id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

/** A name and one of its spellings: each word is given as the forms it may take. */
function spelledName(): fc.Arbitrary<{ name: string; spelled: string }> {
  const forms = fc.constantFrom(
    ['Kata’ib', "Kata'ib", 'Kataib', 'Kataʿib', 'KATAIB', 'Katāʾib'],
    ['Noor', 'Nōōr', 'noor', 'No’or'],
    ['Mobilisation', 'Mobilization', 'MOBILIZATION'],
    ['Erdogan', 'Erdoğan', 'ERDOĞAN'],
    ['علي', 'علی', 'عَلِي', 'عـلی'],
    ['كتائب', 'کتائب', 'كتایب'],
    ['U.S.', 'u.s.'],
    ['17', '17'],
  );
  const word = forms.chain((list) => fc.tuple(fc.constantFrom(...list), fc.constantFrom(...list)));
  const article = fc.tuple(fc.constantFrom('al-', 'El ', 'al '), fc.constantFrom('al-', 'Al ', 'el-', 'EL '));
  const gap = fc.tuple(fc.constantFrom(' ', '-'), fc.constantFrom(' ', '-', '\u00A0', '\n', '‑', ' – '));
  const part = fc.tuple(fc.option(article, { nil: ['', ''] }), word, gap);
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => {
    const side = (index: 0 | 1): string =>
      parts
        .map(([before, middle, after], at) => before[index] + middle[index] + (at < parts.length - 1 ? after[index] : ''))
        .join('');
    return { name: side(0), spelled: side(1) };
  });
}
