import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFiles, type Files } from './files.ts';

const root = 'file:///my%20copy/';

function open(): { files: Files; run: string[] } {
  const run: string[] = [];
  const files = makeFiles(root, (address) => {
    run.push(address);
    if (address.endsWith('a%20b.json.js')) files.add('data/a b.json', '{"a":"é"}', false);
    else if (address.endsWith('index.pf_meta.js')) files.add('pagefind/index.pf_meta', 'AP8=', true);
    else return Promise.reject(new Error('No such script.'));
    return Promise.resolve();
  });
  return { files, run };
}

test('Text and bytes are answered with from their scripts.', async () => {
  const { files, run } = open();
  assert.deepEqual(await (await files.answer(`${root}data/a%20b.json`))?.json(), { a: 'é' });
  const meta = await files.answer(`${root}pagefind/index.pf_meta?ts=1`);
  assert.deepEqual([meta?.ok, new Uint8Array((await meta?.arrayBuffer()) ?? [])], [true, new Uint8Array([0, 255])]);
  assert.deepEqual(run, [`${root}data/a%20b.json.js`, `${root}pagefind/index.pf_meta.js`]);
});

test('A file that is not there is answered like a host does.', async () => {
  const { files } = open();
  assert.equal((await files.answer(`${root}data/none.json`))?.status, 404);
});

test('Other addresses are not answered.', () => {
  const { files, run } = open();
  assert.equal(files.answer('https://library.example/data/a.json'), undefined);
  assert.deepEqual(run, []);
});
