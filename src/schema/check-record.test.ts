import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../problem.ts';
import { checkRecord } from './check-record.ts';
import { documentSchema } from './document.ts';
import { pageSchema } from './page.ts';
import { readYaml } from './read-frontmatter.ts';
import { topicSchema } from './topic.ts';

test('A sound record is given with its types.', () => {
  assert.deepEqual(checkRecord(pageSchema, readYaml('title: Oil\nsummary: How to.', 'a.yaml'), 'a.yaml'), {
    record: { title: 'Oil', summary: 'How to.' },
    problems: [],
  });
});

test('A record that is no map is told once.', () => {
  assert.deepEqual(told(pageSchema, '- Oil'), [
    [
      'a.yaml:1:1  error  record/wrong-type',
      '  is a list where a map of fields is expected.',
      '  Why: A value of another type cannot be shown or compared.',
      '  Do:  Write a map of fields.',
    ].join('\n'),
  ]);
});

test('A missing field is told at the record, with null only where the record may say so.', () => {
  const [missing] = told(pageSchema, 'summary: How to.');
  assert.equal(
    missing,
    [
      'a.yaml:1:1  error  record/missing-field',
      '  title: is missing.',
      '  Why: Pages, citations and search rely on it.',
      '  Do:  Add `title:`.',
    ].join('\n'),
  );
  assert.match(
    told(documentSchema, document.replace('title: Oil\n', ''))[0] ?? '',
    /Do: {2}Add `title:`\. Where the document does not give it, write null and the reason under `missing`\.$/,
  );
});

test('A missing field of a fixed set of values is missing, and not unknown.', () => {
  assert.deepEqual(brief(topicSchema, 'name: Oil\nsummary: Fuel.'), ['record/missing-field kind: is missing.']);
});

test('A value of another type is told.', () => {
  assert.deepEqual(brief(topicSchema, 'name: 1902\nkind: idea\nsummary: null\naliases: Fuel\nfacts: {}'), [
    'record/wrong-type name: is a number where text is expected.',
    'record/wrong-type summary: is null where text is expected.',
    'record/wrong-type aliases: is text where a list is expected.',
    'record/wrong-type facts: is a map of fields where a list is expected.',
  ]);
});

test('A value that is not one of its set is told with the set.', () => {
  assert.deepEqual(told(topicSchema, 'name: Oil\nkind: fuel\nsummary: Fuel.'), [
    [
      'a.yaml:2:7  error  record/unknown-value',
      '  kind: is “fuel”, which is not one of its values.',
      '  Why: Lists, filters and citations are made from a fixed set of values.',
      '  Do:  Write one of: person, organisation, agreement, event, place, idea.',
    ].join('\n'),
  ]);
});

test('Of a field that may be text or a map, the faults of the closer one are told.', () => {
  const topic = 'name: Oil\nkind: idea\nsummary: Fuel.\naliases:\n';
  assert.deepEqual(brief(topicSchema, `${topic}  - txt: Fuel\n    exact: yes`), [
    'record/missing-field aliases.0.text: is missing.',
    'record/wrong-type aliases.0.exact: is text where true or false is expected.',
    'record/unknown-field aliases.0.txt: is not a field of this record.',
  ]);
  assert.deepEqual(brief(topicSchema, `${topic}  - 1902`), ['record/wrong-type aliases.0: is a number where text is expected.']);
  assert.deepEqual(brief(topicSchema, `${topic}  - ""`), ['record/invalid-value aliases.0: “” is blank.']);
});

test('An alias that is text alone is given as a map, like one with conditions.', () => {
  const { record } = checkRecord(
    topicSchema,
    readYaml('name: Oil\nkind: idea\nsummary: Fuel.\naliases: [Fuel, { text: Fat, short: true }]', 'a'),
    'a',
  );
  assert.deepEqual(record?.aliases, [{ text: 'Fuel' }, { text: 'Fat', short: true }]);
});

test('A null without its reason is told, also beside other faults.', () => {
  assert.deepEqual(brief(documentSchema, document.replace('date: "1902"', 'date: null').replace('kind: report\n', '')), [
    'record/missing-field kind: is missing.',
    'record/null-without-reason date: is null without a reason.',
  ]);
});

test('A null with its reason is sound.', () => {
  assert.deepEqual(
    brief(documentSchema, document.replace('date: "1902"', 'date: null\nmissing: { date: "The copy has lost its cover." }')),
    [],
  );
});

test('A reason for a field that has a value is told, and for one that is missing only that.', () => {
  const reason = '\nmissing: { date: "The copy has lost its cover." }';
  assert.deepEqual(told(documentSchema, document + reason), [
    [
      'a.yaml:13:18  error  record/reason-without-null',
      '  missing.date: “The copy has lost its cover.” gives a reason for a field that has a value.',
      '  Why: A reason for something that is there would mislead.',
      '  Do:  Take the reason out, or set the field to null.',
    ].join('\n'),
  ]);
  assert.deepEqual(brief(documentSchema, document.replace('date: "1902"\n', '') + reason), [
    'record/missing-field date: is missing.',
  ]);
});

test('A reason is only for fields that may be null.', () => {
  assert.deepEqual(brief(documentSchema, `${document}\nmissing: { summary: "Too long." }`), [
    'record/unknown-field missing.summary: is not a field of this record.',
  ]);
});

test('An empty list of authors and a number below one are told in words.', () => {
  const notes = '\nnotes:\n  - { number: 0, at: "1", cites: [] }\n  - { number: 1.5, at: "1", cites: [] }';
  assert.deepEqual(brief(documentSchema, document.replace('authors: [{ literal: Harbour Board }]', 'authors: []') + notes), [
    'record/invalid-value authors: is empty.',
    'record/invalid-value notes.0.number: “0” is less than 1.',
    'record/wrong-type notes.1.number: is a number where a whole number is expected.',
  ]);
});

test('All faults of a record are told at once.', () => {
  assert.deepEqual(brief(documentSchema, 'titel: Oil\nkind: memo\ndate: 1902-13\nurl: null'), [
    'record/missing-field title: is missing.',
    'record/missing-field authors: is missing.',
    'record/missing-field publisher: is missing.',
    'record/missing-field container: is missing.',
    'record/unknown-value kind: is “memo”, which is not one of its values.',
    'record/invalid-value date: “1902-13” is not a date (write "2020", "2020-01" or "2020-01-03", in quotation marks).',
    'record/missing-field language: is missing.',
    'record/missing-field summary: is missing.',
    'record/missing-field rights: is missing.',
    'record/unknown-field titel: is not a field of this record.',
    'record/null-without-reason url: is null without a reason.',
  ]);
});

const document = `title: Oil
authors: [{ literal: Harbour Board }]
publisher: Harbour Board
container: The Log
kind: report
date: "1902"
language: en
url: https://example.org/oil
summary: On oil.
rights:
  { holder: Harbour Board, licence: All rights reserved, publishText: false }
formerly: []`;

function told(schema: Parameters<typeof checkRecord>[0], yaml: string): string[] {
  return checkRecord(schema, readYaml(yaml, 'a.yaml'), 'a.yaml').problems.map(formatProblem);
}

function brief(schema: Parameters<typeof checkRecord>[0], yaml: string): string[] {
  const { problems } = checkRecord(schema, readYaml(yaml, 'a.yaml'), 'a.yaml');
  return problems.map(({ rule, field, what }) => `${rule} ${field ?? ''}: ${what}`);
}
