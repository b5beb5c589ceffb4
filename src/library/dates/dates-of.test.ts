import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import type { Compiled } from '../../markup/compiled.ts';
import type { Body } from '../../markup/passage-id.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import { datesOf } from './dates-of.ts';

const misprint = { field: 'issued', evident: '1902-05-04', why: 'The fire was then.' };
const references = [
  { id: 'times', type: 'webpage', title: 'The fire', issued: '1901-05-04', misprints: [misprint] },
  { id: 'post', type: 'webpage', title: 'The lamp', issued: '1902-05-06' },
];
const record = { date: '1902-06-01', references } as unknown as DocumentRecord;

test('A sentence stands once in the digest and once in the text for each of its dates.', () => {
  const twice = 'Lit on 3 May, it went out on 3 May and again on 4 May.';
  const statements = datesOf({ id: 'lamps', record, summary: body(twice, 'd'), text: body(`${twice}\n\n${twice}`, 't') });
  assert.deepEqual(
    statements.map(({ document, part, date }) => [document, part, date]),
    [
      ['lamps', 'digest', '1902-05-03'],
      ['lamps', 'digest', '1902-05-04'],
      ['lamps', 'text', '1902-05-03'],
      ['lamps', 'text', '1902-05-04'],
    ],
  );
});

test('A date that the record calls a misprint is no statement.', () => {
  const text = body('The Times of 4 May 1901 and the Post of 6 May 1902.', 't');
  assert.deepEqual(
    datesOf({ id: 'lamps', record, summary: null, text }).map(({ date }) => date),
    ['1902-05-06'],
  );
});

function body(source: string, part: Body): Compiled {
  return compileBody(source, { body: part, matcher: createMatcher([]), firstLine: 1 });
}
