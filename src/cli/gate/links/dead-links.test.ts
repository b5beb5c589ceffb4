import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadLinks } from './dead-links.ts';
import { readPage } from './read-page.ts';

const address = 'https://example.org/lamps/';

test('Links to files, pages and places that are there are not told, nor those to other sites.', () => {
  const links = [
    '/lamps/',
    '/lamps/documents/oil/#d-1',
    '../#wick',
    './',
    '#d-2',
    '#',
    '#top',
    '#:~:text=burns',
    '/lamps/a%20file.txt',
    'https://example.org/lamps/documents/oil/index.html',
    'https://elsewhere.example/none/',
    '//elsewhere.example/none/',
    'mailto:a@example.org',
    'data:,',
    '?q=oil',
    '/lamps/?q=oil#wick',
  ];
  assert.deepEqual(dead(links), []);
});

test('A page, a file and a place that are not there are told, each once with every page that leads to it.', () => {
  const links = ['/lamps/fat/', '/lamps/oil.txt', '/lamps/#fat', '/lamps/documents/oil', 'https://example.org/lamps/fat/#d-9'];
  assert.deepEqual(dead(links), [
    { path: '/fat/', anchor: null, on: 2 },
    { path: '/oil.txt', anchor: null, on: 1 },
    { path: '/', anchor: 'fat', on: 1 },
    { path: '/documents/oil', anchor: null, on: 1 },
  ]);
});

test('A link out of the folder of the site leads nowhere, and neither does what is no address.', () => {
  assert.deepEqual(dead(['/fat/', 'http://[']), [
    { path: '/fat/', anchor: null, on: 1 },
    { path: 'http://[', anchor: null, on: 1 },
  ]);
});

test('An address is read as a browser reads it, and its place is where it first stands.', () => {
  const html =
    '<!doctype html>\n<p id=one>\n  <A HREF="/a?b=1&amp;c=&#50;&#x33;">x</a> <a class="y" href=\'/a?b=1&c=23\'>y</a></p>';
  assert.deepEqual(readPage(html), { ids: new Set(['one']), links: [{ address: '/a?b=1&c=23', line: 3, column: 6 }] });
});

test('What stands in scripts, comments and templates is no link.', () => {
  const html =
    '<script>"<a href=/x>"</script><!-- <a href="/x"> --><template><a id="t" href="/x"></a></template><a data-href="/x" href="/y">';
  assert.deepEqual(readPage(html), { ids: new Set(), links: [{ address: '/y', line: 1, column: html.lastIndexOf('href') + 1 }] });
});

function dead(links: readonly string[]) {
  const anchors = links.map((link) => `<a href="${link}">there</a>`).join('\n');
  const pages = new Map([
    ['/', readPage('<h1 id="wick">Lamps</h1>')],
    ['/documents/oil/', readPage('<p id="d-1">Oil</p>')],
    ['/topics/', readPage(`<p id="d-2">${anchors}</p>`)],
  ]);
  const files = new Set(['/index.html', '/documents/oil/index.html', '/topics/index.html', '/a file.txt']);
  return deadLinks({ address, pages, files }).map(({ path, anchor, on }) => ({ path, anchor, on: on.length }));
}
