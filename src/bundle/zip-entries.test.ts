import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

const texts = { 'index.html': '<p>Home</p>', 'topics/irán/index.html': 'words '.repeat(50_000), 'empty.json': '' };

async function* entries(): AsyncGenerator<ZipEntry> {
  for (const [path, text] of Object.entries(texts)) yield await Promise.resolve({ path, content: Buffer.from(text) });
}

test('What is packed comes out again.', async () => {
  const files = unzipSync(new Uint8Array(await buffer(zipEntries(entries()))));
  assert.deepEqual(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)])), texts);
});

test('The same files give the same bytes, in another time zone and at another time.', async (t) => {
  const zip = await buffer(zipEntries(entries()));
  const zone = process.env.TZ;
  t.after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2099, 5, 1) });
  for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env.TZ = other;
    assert.ok(zip.equals(await buffer(zipEntries(entries()))), other);
  }
});
