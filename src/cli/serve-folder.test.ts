import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serveFolder } from './serve-folder.ts';

const dir = mkdtempSync(join(tmpdir(), 'lectern-site-'));
mkdirSync(join(dir, 'topics'));
writeFileSync(join(dir, 'index.html'), 'Home');
writeFileSync(join(dir, 'topics', 'index.html'), 'Topics');
writeFileSync(join(dir, '404.html'), 'Not here');
writeFileSync(join(dir, 'sw.js'), 'skipWaiting();');
after(() => {
  rmSync(dir, { recursive: true });
});

test('A folder answers with its page, which browsers ask for again each time.', async () => {
  await using(async (url) => {
    const response = await fetch(`${url}topics/`);
    assert.deepEqual([response.status, await response.text()], [200, 'Topics']);
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal(response.headers.get('content-type'), 'text/html;charset=utf-8');
  });
});

test('Browsers ask for the service worker again each time, so that they notice a newer version.', async () => {
  await using(async (url) => {
    const response = await fetch(`${url}sw.js`);
    assert.deepEqual([response.status, response.headers.get('cache-control')], [200, 'no-cache']);
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
  });
});

test('A folder without its slash leads to the address with it, and keeps the query.', async () => {
  await using(async (url) => {
    const response = await fetch(`${url}topics?kind=person`, { redirect: 'manual' });
    assert.deepEqual([response.status, response.headers.get('location')], [302, '/topics/?kind=person']);
  });
});

test('A missing page answers with 404.html and status 404.', async () => {
  await using(async (url) => {
    const response = await fetch(`${url}people/`);
    assert.deepEqual([response.status, await response.text()], [404, 'Not here']);
  });
});

test('Under a base path the site stands there and nowhere else.', async () => {
  await using(async (url) => {
    assert.match(url, /^http:\/\/localhost:\d+\/reader\/$/);
    assert.deepEqual(await answers(url, ['', 'topics/', '../', '../topics/', '../reader']), [
      '200 Home',
      '200 Topics',
      '404 Not here',
      '404 Not here',
      '200 Home',
    ]);
  }, '/reader/');
});

test('Files outside the folder stay unseen.', async () => {
  await using(async (url) => {
    assert.deepEqual(await answers(url, ['..%2f..%2fetc%2fpasswd', '%ff', '/']), ['404 Not here', '404 Not here', '200 Home']);
  });
});

test('A taken port is passed over for the next free one.', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { url, close } = await serveFolder({ dir, base: '/', port });
  assert.ok(Number(new URL(url).port) > port);
  await close();
  other.close();
});

async function using(act: (url: string) => Promise<void>, base = '/'): Promise<void> {
  const server = await serveFolder({ dir, base, port: 0 });
  await act(server.url).finally(server.close);
}

async function answers(url: string, paths: readonly string[]): Promise<string[]> {
  const responses = await Promise.all(paths.map((path) => fetch(url + path)));
  return await Promise.all(responses.map(async (response) => `${response.status} ${await response.text()}`));
}
