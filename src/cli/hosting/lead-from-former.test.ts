import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { leadFromFormer } from './lead-from-former.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-former-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

test('Every page and file of a renamed topic is reached at its former address.', async () => {
  const entry = { from: 'topics/light/', to: 'topics/lamp/' };
  put('topics/light/index.html', '<a href="/topics/lamp/" data-moved></a><ul data-places></ul>');
  put('topics/lamp/index.html', '<main><b id="a"></b></main>');
  put('topics/lamp/feed.xml', '<feed/>');
  put('timeline/topics/lamp/1931/index.html', '<main><b id="b"></b></main>');
  const timeline = { from: 'timeline/topics/light/', to: 'timeline/topics/lamp/', entry };
  assert.deepEqual(await leadFromFormer(folder, '/', [{ ...entry, entry }, timeline]), [
    { from: '/topics/light/', to: '/topics/lamp/' },
    { from: '/timeline/topics/light/1931/', to: '/timeline/topics/lamp/1931/' },
  ]);
  assert.equal(read('topics/light/feed.xml'), '<feed/>');
  assert.match(read('topics/light/index.html'), /<a href="\/topics\/lamp\/" data-moved>.*<li id="a">/);
  const timelinePage = read('timeline/topics/light/1931/index.html');
  assert.match(timelinePage, /<a href="\/timeline\/topics\/lamp\/1931\/" data-moved>.*<li id="b">/);
  assert.doesNotMatch(timelinePage, /id="a"/);
});
