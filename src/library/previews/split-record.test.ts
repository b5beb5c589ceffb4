import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bucketOf } from '../../text/bucket-of.ts';
import { splitRecord } from './split-record.ts';

const words = ['keeper', 'lamp', 'reef', 'فنار', 'bearing', 'winter', 'the', 'of', 'board', '1931'];
const passages = Object.fromEntries(
  Array.from({ length: 2000 }, (_, number) => [
    `t-${((number * 2_654_435_761) % 34_359_738_368).toString(32).padStart(7, '0')}`,
    Array.from({ length: 45 }, (_, index) => `${words[(number * 7 + index * index) % 10] ?? ''}${String(index * number)}`).join(
      ' ',
    ),
  ]),
);

test('A long record is split into files of which a reader loads at most 25 kB compressed, and nothing is lost.', () => {
  const files = splitRecord(passages);
  assert.ok(files.length > 10, String(files.length));
  assert.ok(files.every((file) => gzipSync(JSON.stringify(file)).length <= 25_000));
  assert.deepEqual(Object.assign({}, ...files), passages);
});

test('The file of an id follows from the id and the number of files.', () => {
  const files = splitRecord(passages);
  for (const id of Object.keys(passages)) assert.ok(Object.hasOwn(files[bucketOf(id, files.length)] ?? {}, id), id);
});

test('A short record is one file, and an empty one none.', () => {
  assert.deepEqual(splitRecord({ 'd-0000001': 'One.', 'd-0000002': 'Two.' }), [{ 'd-0000001': 'One.', 'd-0000002': 'Two.' }]);
  assert.deepEqual(splitRecord({}), []);
});
