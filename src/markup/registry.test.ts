import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apostrophes } from '../text/apostrophes.ts';
import { createMatcher, namesOf } from './alias-matcher.ts';
import { compileBody } from './compile.ts';
import { readRegistry } from './gold/read-registry.ts';
import type { Name } from './name-tree.ts';

const topics = readRegistry('content/topics');
const matcher = createMatcher(topics);
const possessive = new RegExp(`^(?:[${apostrophes}]s)?$`, 'u');
const names = topics.flatMap(namesOf).filter(({ topic }) => topic !== null);

test('Every name of every topic, in every spelling that is generated, means its topic and nothing else.', () => {
  const lost = names.flatMap((name) => spellingsOf(name).filter((spelled) => !means(spelled, name)));
  assert.deepEqual(lost, []);
});

test('A name in capitals means its topic, unless it is exact.', () => {
  const capitals = names
    .map((name) => ({ name, spelled: name.text.toUpperCase() }))
    .filter(({ name, spelled }) => spelled !== name.text);
  const isExpected = ({ name, spelled }: { name: Name; spelled: string }): boolean =>
    !name.exact || names.some((other) => other.exact && other.text === spelled);
  assert.deepEqual(
    capitals.filter((one) => means(one.spelled, one.name) !== isExpected(one)),
    [],
  );
});

test('No name of this registry is ambiguous or belongs to two topics.', () => {
  const shared = names.filter(({ text, topic }) => matcher(text).some((match) => match.topic !== topic || match.ambiguous));
  assert.deepEqual(shared, []);
});

test('What only looks like a name is no mention.', () => {
  const sources = [
    'The crisis over the isis flower, LET US SAY, cost US$5 for all of us on the bus.',
    'An Iraqi Hezbollah and Hezbollah al-Hijaz, Hamas and Fatah, the Fatah movement of Ramallah.',
    'The Islamic Republic of Pakistan, an islamic state, the Kurdistan Workers’ Party and Latin America.',
    'See https://example.org/us/iran-soleimani-trump or www.example.org/Hezbollah, and write to iraq@example.org.',
    'The code 19 U.S.C. 2483, `Iran`, Ivanka Trump, Speaker Johnson, the Maliki school and Sadr City.',
    'Iranian and Iraqi and American officials met in Washington and Tehran.',
  ];
  assert.deepEqual(sources.flatMap(mentionsIn), []);
});

test('Names that share words stay apart.', () => {
  assert.deepEqual(
    mentionsIn(
      'Kata’ib Hezbollah, Hezbollah; Abu Mahdi al-Muhandis, the Mahdi Army, Adel Abdul Mahdi, Al-Mahdi; the Islamic Republic.',
    ),
    [
      'kataib-hezbollah: Kata’ib Hezbollah',
      'hezbollah: Hezbollah',
      'abu-mahdi-al-muhandis: Abu Mahdi al-Muhandis',
      'mahdi-army: Mahdi Army',
      'adel-abdul-mahdi: Adel Abdul Mahdi',
      'adel-abdul-mahdi: Al-Mahdi',
      'iran: Islamic Republic',
    ],
  );
});

/** Whether words are found as one name of the topic that leaves nothing of them but a possessive ending. */
function means(spelled: string, { topic }: Name): boolean {
  const [match, ...others] = matcher(`Of ${spelled}, they said.`);
  if (!match || others.length > 0 || match.topic !== topic || match.ambiguous) return false;
  return match.start === 3 && possessive.test(spelled.slice(match.end - match.start));
}

function mentionsIn(source: string): string[] {
  const { passages } = compileBody(source, { body: 't', matcher, firstLine: 1 });
  return passages.flatMap(({ text, mentions }) => mentions.map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`));
}

function spellingsOf({ text }: Name): string[] {
  const spelled = [
    text,
    ...["'", '’', '‘', 'ʼ', 'ʿ', ''].map((mark) => text.replaceAll(new RegExp(`[${apostrophes}]`, 'gu'), mark)),
    ...['-', '\u00A0', '  ', '\n', '\u2011'].map((gap) => text.replaceAll(' ', gap)),
    ...[' ', '\u2011', '\u2013'].map((gap) => text.replaceAll('-', gap)),
    ...['al-', 'Al-', 'el-', 'El ', 'al ', 'Al'].map((article) => text.replaceAll(/\bal-/gi, article)),
    text.replaceAll('isation', 'ization'),
    text.replaceAll('ization', 'isation'),
    text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    text.normalize('NFD'),
    text.replaceAll(/[aeiou]/g, '$&\u0304'),
    text.replaceAll(/(?<=[\u0621-\u064A])(?=[\u0621-\u064A])/gu, '\u0640'),
    text.replaceAll(/[\u0621-\u064A]/gu, '$&\u064E'),
    ...[/ي/g, /ى/g].map((form) => text.replaceAll(form, 'ی')),
    text.replaceAll('ی', 'ي'),
    text.replaceAll('ك', 'ک'),
    text.replaceAll('ک', 'ك'),
    text.replaceAll('ة', 'ه'),
    text.replaceAll(/[أإآ]/g, 'ا'),
    text.replaceAll('\u200C', ''),
    ...(/[a-z]$/i.test(text) ? [`${text}’s`, `${text}'s`] : []),
  ];
  return [...new Set(spelled)];
}
