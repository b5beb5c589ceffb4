import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { dateField, idField, languageField, nameField, textField, urlField } from './fields.ts';

test('An id is made of lower-case letters and digits joined by single hyphens.', () => {
  assert.deepEqual(sort(idField, ['lamp', 'lamp-2', '2', 'Lamp', 'lamp--2', '-lamp', 'lamp_2', 'lámp', 'a b', '']), {
    taken: ['lamp', 'lamp-2', '2'],
    refused: ['Lamp', 'lamp--2', '-lamp', 'lamp_2', 'lámp', 'a b', ''],
  });
});

test('A date is a year, a month or a day of the calendar.', () => {
  assert.deepEqual(
    sort(dateField, [
      '1902',
      '1902-02',
      '1904-02-29',
      '1902-13',
      '1902-00',
      '1903-02-29',
      '1902-2-3',
      '02',
      '1902-02-30',
      '3 May 1902',
      '',
    ]),
    {
      taken: ['1902', '1902-02', '1904-02-29'],
      refused: ['1902-13', '1902-00', '1903-02-29', '1902-2-3', '02', '1902-02-30', '3 May 1902', ''],
    },
  );
});

test('Every day of the calendar is a date.', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      assert.ok(dateField.safeParse(date.toISOString().slice(0, 10)).success);
    }),
  );
});

test('An address is absolute and of the web.', () => {
  assert.deepEqual(
    sort(urlField, [
      'https://example.org/a?b#c',
      'http://example.org',
      'example.org',
      '/a',
      'ftp://example.org',
      'https:example.org',
      'javascript:a',
    ]),
    {
      taken: ['https://example.org/a?b#c', 'http://example.org'],
      refused: ['example.org', '/a', 'ftp://example.org', 'https:example.org', 'javascript:a'],
    },
  );
});

test('A language is a tag of BCP 47.', () => {
  assert.deepEqual(sort(languageField, ['en', 'en-GB', 'fa', 'zh-Hant-TW', 'English', 'EN', 'en_GB', '']), {
    taken: ['en', 'en-GB', 'fa', 'zh-Hant-TW'],
    refused: ['English', 'EN', 'en_GB', ''],
  });
});

test('A text is not blank.', () => {
  assert.deepEqual(sort(textField, ['Lamp', '', ' \n']), { taken: ['Lamp'], refused: ['', ' \n'] });
});

test('A name has a family name or is literal, never both and never neither.', () => {
  const names = [{ family: 'Rook' }, { family: 'Rook', given: 'Adam' }, { literal: 'Harbour Board' }];
  const others = [{}, { given: 'Adam' }, { family: 'Rook', literal: 'Harbour Board' }];
  assert.deepEqual(sort(nameField, [...names, ...others]), { taken: names, refused: others });
});

function sort<T>(field: z.ZodType, values: readonly T[]): { taken: T[]; refused: T[] } {
  const isTaken = (value: T): boolean => field.safeParse(value).success;
  return { taken: values.filter(isTaken), refused: values.filter((value) => !isTaken(value)) };
}
