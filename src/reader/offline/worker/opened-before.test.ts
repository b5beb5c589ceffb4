import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openedBefore } from './opened-before.ts';

const scope = 'https://example.org/reader/';

/** A browser with these pages open, by id, and with a store for caches that outlives its workers. */
function openBrowser(pages: Record<string, string>) {
  const stores = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const put = (key: string, response: Response) => Promise.resolve(void store.set(key, response));
    return Promise.resolve({ put } as unknown as Cache);
  };
  const match = (key: unknown, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
    Promise.resolve(
      stores
        .get(cacheName)
        ?.get(key as string)
        ?.clone(),
    );
  return {
    stores,
    registration: { scope },
    caches: { open, match, delete: (name: string) => Promise.resolve(stores.delete(name)) },
    clients: { matchAll: () => Promise.resolve(Object.entries(pages).map(([id, url]) => ({ id, url }))) },
  };
}

test('Pages of the library that were open are remembered by a worker that is started anew.', async () => {
  const browser = openBrowser({ a: `${scope}topics/`, b: 'https://example.org/elsewhere/' });
  await openedBefore(browser, 'pages').remember();
  const later = openedBefore(browser, 'pages');
  assert.equal(later.mayBeOpen(), true);
  assert.deepEqual([await later.has('a'), await later.has('b'), await later.has('c')], [true, false, false]);
});

test('When the last of them is closed, that is told once and nothing is left of them.', async () => {
  const pages: Record<string, string> = { a: scope, b: scope };
  const browser = openBrowser(pages);
  const earlier = openedBefore(browser, 'pages');
  await earlier.remember();
  delete pages.a;
  assert.equal(await earlier.haveAllClosed(), false);
  delete pages.b;
  pages.c = scope;
  assert.equal(await earlier.haveAllClosed(), true);
  assert.deepEqual([...browser.stores.keys()], []);
  assert.deepEqual([await earlier.haveAllClosed(), earlier.mayBeOpen(), await earlier.has('c')], [false, false, false]);
});

test('Where no page was open, that is told at once.', async () => {
  const earlier = openedBefore(openBrowser({}), 'pages');
  await earlier.remember();
  assert.equal(await earlier.haveAllClosed(), true);
});

test('A worker that knows of none has nothing to tell.', async () => {
  assert.equal(await openedBefore(openBrowser({ a: scope }), 'pages').haveAllClosed(), false);
});
