import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { prepareRecord } from './prepare-record.ts';
import { openRecordKeep } from './record-keep.ts';

const cache = await mkdtemp(path.join(tmpdir(), 'lectern-records-'));
after(() => rm(cache, { recursive: true }));
const folder = path.join(cache, 'records');
const page = (words: string) => ({
  path: '/documents/a/',
  html: `<main data-pagefind-body><h1>A</h1><p id="d-1">${words}</p></main>`,
});

/** Prepares pages as one build does, and answers with the records and the files that are kept after it. */
async function build(...pages: ReturnType<typeof page>[]) {
  const keep = await openRecordKeep(cache);
  const records = [];
  for (const each of pages)
    records.push(await keep.prepare({ path: each.path, key: null, read: () => Promise.resolve(each.html) }));
  await keep.close();
  return { records, files: await readdir(folder) };
}

const plain = ({ fragment, ...rest }: ReturnType<typeof prepareRecord>) => ({
  ...rest,
  fragment: Buffer.from(fragment).toString('hex'),
});

test('A page that did not change has the same record, which is read and not made again.', async () => {
  const first = await build(page('One.'));
  const [name = ''] = first.files;
  await writeFile(path.join(folder, name), JSON.stringify({ ...prepareRecord(page('Other.')), fragment: '' }));
  const second = await build(page('One.'));
  assert.deepEqual(second.files, first.files);
  assert.equal(second.records[0]?.words, 'a other');
  await rm(path.join(folder, name));
});

test('A page that changed has a record of its own, and the earlier one is forgotten.', async () => {
  const first = await build(page('One.'));
  const second = await build(page('Two.'));
  assert.equal(second.files.length, 1);
  assert.notDeepEqual(second.files, first.files);
  assert.deepEqual(second.records.map(plain), [plain(prepareRecord(page('Two.')))]);
});

test('A record that was cut off is made again.', async () => {
  const { files, records } = await build(page('One.'));
  await writeFile(path.join(folder, files[0] ?? ''), '{"path":"/doc');
  assert.deepEqual((await build(page('One.'))).records.map(plain), records.map(plain));
});

test('A page that says by its key that it did not change is not read.', async () => {
  const keep = await openRecordKeep(cache);
  const known = { path: '/documents/a/', key: 'one' };
  const first = await keep.prepare({ ...known, read: () => Promise.resolve(page('One.').html) });
  const second = await keep.prepare({ ...known, read: () => Promise.reject(new Error('It is read.')) });
  assert.deepEqual(plain(second), plain(first));
  await assert.rejects(
    keep.prepare({ ...known, key: 'two', read: () => Promise.reject(new Error('It is read.')) }),
    /It is read/,
  );
});
