import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pathToTop, relativeAddress } from './relative-address.ts';

const address = 'https://library.example/reader/';
const files = new Set([
  'index.html',
  'search/index.html',
  'topics/index.html',
  'topics/iran/index.html',
  'topics/iran/feed.xml',
  'topics/a b/index.html',
  'documents/one/index.html',
  'documents/one/text/index.html',
  'assets/style.css',
]);
const site = { address, files };
const from = (file: string) => (each: string) => relativeAddress(each, file, site);

test('An address of a page becomes the path to its file.', () => {
  const rewrite = from('documents/one/index.html');
  assert.equal(rewrite('/reader/'), '../../index.html');
  assert.equal(rewrite('/reader/topics/iran/'), '../../topics/iran/index.html');
  assert.equal(rewrite('/reader/topics/iran'), '../../topics/iran/index.html');
  assert.equal(rewrite('/reader/documents/one/text/'), 'text/index.html');
  assert.equal(rewrite('text/'), 'text/index.html');
  assert.equal(rewrite('/reader/topics/a%20b/'), '../../topics/a%20b/index.html');
  assert.equal(from('index.html')('/reader/topics/'), 'topics/index.html');
});

test('Query and fragment are kept.', () => {
  const rewrite = from('documents/one/index.html');
  assert.equal(rewrite('/reader/search/?q=quds+force&topic=iran'), '../../search/index.html?q=quds+force&topic=iran');
  assert.equal(rewrite('/reader/documents/one/#d-1234567'), 'index.html#d-1234567');
  assert.equal(rewrite('/reader/topics/iran/#q-one-%3A~:text=a,b'), '../../topics/iran/index.html#q-one-%3A~:text=a,b');
});

test('Addresses of files lead to the files, from styles as well.', () => {
  assert.equal(from('topics/iran/index.html')('/reader/topics/iran/feed.xml'), 'feed.xml');
  assert.equal(from('assets/style.css')('/reader/assets/serif.woff2'), 'serif.woff2');
});

test('Addresses within the page and of other places stay as they are.', () => {
  const rewrite = from('topics/iran/index.html');
  for (const each of ['', '#main', '?q=a', 'https://library.example/reader/', '//other.example/', 'mailto:a@b.example'])
    assert.equal(rewrite(each), each);
});

test('An address on the host but outside the library becomes absolute.', () => {
  assert.equal(from('index.html')('/elsewhere/?a#b'), 'https://library.example/elsewhere/?a#b');
});

test('An address that leads nowhere goes on leading nowhere.', () => {
  assert.equal(from('topics/iran/index.html')('/reader/topics/none/#a'), '../none#a');
  assert.equal(from('index.html')('/reader/%zz/'), '%zz');
});

test('The way to the top is as long as the path.', () => {
  assert.deepEqual(['index.html', 'a/index.html', 'a/b/c.html'].map(pathToTop), ['./', '../', '../../']);
});

const name = fc.stringMatching(/^[a-z0-9 :%'()+?#éа-]{1,6}$/u);
const folder = fc.array(name, { maxLength: 3 });

test('From every page, on every site, it leads to the file that the host would answer with.', () => {
  const base = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 2 });
  const ending = fc.tuple(fc.constantFrom('', '?q=a%20b&c', '?'), fc.constantFrom('', '#d-1', '#:~:text=a'));
  fc.assert(
    fc.property(base, folder, folder, fc.constantFrom('', 'feed.xml'), ending, (steps, page, target, last, [query, hash]) => {
      const host = new URL(`https://library.example/${steps.map((each) => `${each}/`).join('')}`).href;
      const [here, there] = [
        [...page, 'index.html'],
        [...target, last || 'index.html'],
      ].map((each) => each.join('/'));
      const asked = `${new URL(host).pathname}${[...target, last].map(encodeURIComponent).join('/')}${query}${hash}`;
      const rewritten = relativeAddress(asked, here ?? '', { address: host, files: new Set([here ?? '', there ?? '']) });
      const onDisk = new URL(rewritten, `file:///copy/${(here ?? '').split('/').map(encodeURIComponent).join('/')}`);
      const expected = new URL(asked, host);
      assert.equal(decodeURIComponent(onDisk.pathname), `/copy/${there ?? ''}`);
      assert.deepEqual([onDisk.search, onDisk.hash], [expected.search, expected.hash]);
    }),
    { numRuns: 2000 },
  );
});
