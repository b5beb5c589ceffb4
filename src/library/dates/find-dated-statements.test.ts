import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { findDatedStatements, type FoundStatement } from './find-dated-statements.ts';

test('A statement has its date, its marks, its sentence and its place in the passage.', () => {
  const [found] = find('The lamp is old. It went out on 3 May 1902, at night. It rose.', null);
  assert.ok(found);
  const { passage, ...statement } = found;
  assert.deepEqual(statement, {
    date: '1902-05-03',
    until: null,
    precision: 'day',
    isInferred: false,
    isPlanned: false,
    sentence: 'It went out on 3 May 1902, at night.',
    offset: 17,
    start: 15,
    end: 25,
  });
  assert.equal(passage.text.slice(found.offset).startsWith(found.sentence), true);
});

test('A range has its end.', () => {
  assert.deepEqual(
    find('Dark on 3-5 May 1902, and in 1903-04.', null).map(({ date, until }) => [date, until]),
    [
      ['1902-05-03', '1902-05-05'],
      ['1903', '1904'],
    ],
  );
});

test('The date of the document gives the year: backwards for what happened, forwards for what is to come.', () => {
  assert.deepEqual(
    dates('On 27 December it went out. It will be lit on 20 April. Rook said in October it was old.', '1902-01-06'),
    ['1901-12-27 inferred', '1902-04-20 inferred planned', '1901-10 inferred'],
  );
});

test('A history takes its years from the dates named before, not from its own.', () => {
  const text = `It burnt on 11 September 1901. The Board met on 4 June 1901, on 2 July 1901 and on 9 August 1901.

On 12 September Rook wrote. On 3 January he left.`;
  assert.deepEqual(dates(text, '1916-07-06').slice(-2), ['1901-09-12 inferred', '1902-01-03 inferred']);
});

test('A day of the week before the date corrects the year.', () => {
  const text = 'The Board met in May 1901, in June 1901, in July 1901 and in August 1901. It shut on Sunday 30 March.';
  assert.deepEqual(dates(text, '1916-07-06').slice(-1), ['1902-03-30 inferred']);
});

test('Days and distances count from the date of the document.', () => {
  const text = 'It burnt on Sunday. Yesterday Rook left. It was lit two years ago. Tomorrow it will shine. It rose last August.';
  assert.deepEqual(dates(text, '2020-01-08'), [
    '2020-01-05 inferred',
    '2020-01-07 inferred',
    '2018 inferred',
    '2020-01-09 inferred planned',
    '2019-08 inferred',
  ]);
});

test('Distances from a date just named need no date of the document.', () => {
  const text = 'It burnt on 30 May 1902. Rook left three days later. He came back the following year, in May of that year.';
  assert.deepEqual(dates(text, null), ['1902-05-30', '1902-06-02 inferred', '1903 inferred', '1903-05 inferred']);
});

test('Without a date of the document, only what the text itself resolves is found.', () => {
  assert.deepEqual(dates('It burnt on Sunday, in early January, as last year and on 3 May.', null), []);
  assert.deepEqual(dates('It burnt on 3 May 1902.\n\n## Later\n\nThe fire of 3 May was out.', null), [
    '1902-05-03',
    '1902-05-03 inferred',
  ]);
});

test('A day known by its date alone has its year, an ordinary day has that of the document.', () => {
  assert.deepEqual(dates('Much changed after September 11th.\n\nThe Board met on 11 September.', '2019-12-01'), [
    '2001-09-11 inferred',
    '2019-09-11 inferred',
  ]);
});

test('What was planned, and what lies after the document, is planned; the year that names a thing is not.', () => {
  const text =
    'The vote was planned for 7 January 1902. The 1902 vote would be held on 20 May 1902. He would honour the Lamp Act of 1899.';
  assert.deepEqual(dates(text, '1902-01-06'), ['1902-01-07 planned', '1902', '1902-05-20 planned', '1899']);
});

test('Today is a date where something is told of it, not in a greeting or a state of affairs.', () => {
  assert.deepEqual(
    dates(
      'Rook met the Board today. Thanks for being here today. The lamps of today are new, and today’s keepers too.',
      '1902-01-06',
    ),
    ['1902-01-06 inferred'],
  );
});

test('Notes, lists of sources, citations and titles tell of no event.', () => {
  const text = `It burnt[^1] (Harbour Times, 4 May 1902), says ‘The Great Fire of 1902’.

## Further reading

- Rook, *Lamps*, 6 May 1902

[^1]: Harbour Times, 4 May 1902.`;
  assert.deepEqual(dates(text, '1902-06-01'), []);
});

function find(source: string, date: string | null): FoundStatement[] {
  const body = compileBody(source, { body: 't', matcher: createMatcher([]), firstLine: 1 });
  return findDatedStatements(body, { date, misprints: [] });
}

function dates(source: string, date: string | null): string[] {
  return find(source, date).map((found) =>
    [found.date, found.isInferred && 'inferred', found.isPlanned && 'planned'].filter(Boolean).join(' '),
  );
}
