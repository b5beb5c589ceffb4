import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factNames } from '../../schema/fact.ts';
import { describeFields } from './describe-fields.ts';

test('The fields of a record are listed in the order of its schema, with what they hold and whether they are needed.', () => {
  assert.deepEqual(describeFields('page'), [
    { path: 'title', isRequired: true, description: 'Title of the page.' },
    { path: 'summary', isRequired: true, description: 'What it helps with, in one sentence.' },
    { path: 'order', isRequired: false, description: 'Place in the contents of the guide, smallest first.' },
  ]);
});

test('Inner fields follow the one they belong to, and those of lists say so.', () => {
  const paths = describeFields('topic').map(({ path }) => path);
  assert.deepEqual(paths.slice(0, 12), [
    'name',
    'kind',
    'summary',
    'aliases',
    'aliases[].text',
    'aliases[].language',
    'aliases[].exact',
    'aliases[].short',
    'aliases[].unless',
    'aliases[].ambiguous',
    'aliases[].misprint',
    'not',
  ]);
});

test('The guide names the facts of every kind of topic as the schema has them.', () => {
  const guide = readFileSync('content/guide/topics.mdx', 'utf8');
  const rows = Object.entries(factNames).map(
    ([kind, names]) => `| \`${kind}\` | ${names.map((name) => `\`${name}\``).join(', ')} |`,
  );
  assert.deepEqual(
    rows.filter((row) => !guide.includes(row)),
    [],
  );
});

test('Fields that may be null have their inner fields too.', () => {
  const paths = describeFields('document').map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => path.startsWith('authors')),
    ['authors', 'authors[].family', 'authors[].given', 'authors[].literal'],
  );
});

test('Every field of every record is described.', () => {
  for (const record of ['document', 'topic', 'event', 'page', 'settings']) {
    assert.deepEqual(
      describeFields(record).filter(({ description }) => !/\S.*\.$/.test(description)),
      [],
    );
  }
});

test('An unknown record is refused with those that there are.', () => {
  for (const name of ['lamp', 'constructor']) {
    assert.throws(
      () => describeFields(name),
      new Error(`There is no record “${name}”. Records are: document, topic, event, page, settings.`),
    );
  }
});
