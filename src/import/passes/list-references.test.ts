import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../../schema/reference.ts';
import { draftOf } from '../draft-of.ts';
import { findHeadings } from './find-headings.ts';
import { findWorks } from './find-works.ts';
import { listReferences } from './list-references.ts';

const listed = (entries: readonly string[], known: readonly Reference[] = []) =>
  listReferences({ ...findWorks(findHeadings(draftOf(`Text.\n\nReferences\n\n${entries.join('\n\n')}\n`))), known });

test('Every entry gets an id of names and year, and no id stands twice.', () => {
  const entries = [
    'Aro, P., 2018. Inns.',
    'Moe, S. & Lund, K., 2019. Mules.',
    'The Salt Guild (1911) Prices.',
    'Aro, P., 2018. Beds.',
    'Петров, Е., 2021. Соль.',
  ];
  assert.deepEqual(
    listed(entries).listed.map(({ id }) => id),
    ['aro-2018', 'moe-lund-2019', 'the-salt-guild-1911', 'aro-2018b', 'petrov-2021'],
  );
});

test('An entry that the record has keeps the id of the record.', () => {
  const known: Reference[] = [
    { id: 'beds', type: 'book', title: 'Beds', author: [{ family: 'Aro', given: 'P.' }], issued: '2018' },
    { id: 'inns', type: 'book', title: 'Inns', author: [{ family: 'Aro', given: 'P.' }], issued: '2018' },
  ];
  assert.deepEqual(
    listed(['Aro, P., 2018. Inns.', 'Aro, P., 2018. Beds.'], known).listed.map(({ id }) => id),
    ['inns', 'beds'],
  );
});

test('An entry that cannot be read is flagged.', () => {
  assert.deepEqual(
    listed(['Aro, P., 2018. Inns.', 'Inns of the north, by nobody.']).flags.map(({ line, rule }) => [line, rule]),
    [[7, 'references/unread']],
  );
});
