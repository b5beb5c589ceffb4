import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { relativeAddress } from './relative-address.ts';
import { rewritePage } from './rewrite-page.ts';

const files = new Set(['index.html', 'search/index.html', 'topics/iran/index.html', 'topics/iran/feed.xml', 'a.js', 'b.js']);
const site = { address: 'https://library.example/reader/', files };
const rewrite = (address: string) => relativeAddress(address, 'topics/iran/index.html', site);

function page(html: string): string {
  return rewritePage(html, { rewrite, top: '../../', diskScript: '../../disk.js' });
}

test('Links, forms and images lead to files; every other character stays.', () => {
  const html = (...[home, search, image]: string[]) =>
    `<!DOCTYPE html><html lang=en><body>\n<a class='x' ${home} title="a > b">A &amp; B</a>` +
    `<form ${search}></form><template><a ${home}>c</a></template><noscript><a ${home}>d</a></noscript><img ${image} alt></body>`;
  assert.equal(
    page(html('href="/reader/#top"', "action='/reader/search/'", 'srcset="/reader/a.js 1x, /reader/b.js 2x"')),
    html('href="../../index.html#top"', 'action="../../search/index.html"', 'srcset="../../a.js 1x, ../../b.js 2x"'),
  );
});

test('The root of the site and the address of a page that has moved are rewritten.', () => {
  assert.equal(
    page('<html data-root="/reader/"><head><meta http-equiv="refresh" content="0; url=/reader/search/?q=1"></head>'),
    '<html data-root="../../"><head><meta http-equiv="refresh" content="0; url=../../search/index.html?q=1"></head>',
  );
});

test('Modules become scripts that wait for the page, after the one that runs them.', () => {
  assert.equal(
    page('<head><script src="/reader/a.js"></script><script type="module" src="/reader/b.js"></script></head>'),
    '<head><script src="../../disk.js" defer></script><script src="../../a.js"></script>' +
      '<script defer data-module src="../../b.js"></script></head>',
  );
});

test('Links that a browser refuses or cannot use on disk are left out, the others kept.', () => {
  const kept = '<link rel="canonical" href="https://library.example/reader/topics/iran/">';
  assert.equal(
    page(`<head><link rel="preload" as="font" href="/reader/a.woff2" crossorigin><link rel=manifest href="/reader/m">${kept}`),
    `<head>${kept}`,
  );
});

test('What stands in data blocks and in text is no address.', () => {
  const html = '<head><script type="application/ld+json">{"url":"/reader/"}</script></head><p>href="/reader/"</p>';
  assert.equal(page(html), html.replace('<script', '<script src="../../disk.js" defer></script><script'));
});

test('The policy of a page lets it load files from disk in the place of those of its site.', () => {
  const policy = (own: string, more = ''): string =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${own} 'wasm-unsafe-eval'${more}">`;
  assert.equal(page(policy("'self'", "; require-trusted-types-for 'script'; trusted-types lectern")), policy('file:'));
});

test('Addresses in the styles of a page are rewritten, and its policy names them as they then are.', () => {
  const hash = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const styled = (css: string, own: string): string =>
    `<meta http-equiv="Content-Security-Policy" content="style-src ${own} '${hash(css)}'"><style>${css}</style>`;
  const css = (address: string): string => `a>b{src:url(${address})}`;
  assert.equal(page(styled(css('/reader/a.js'), "'self'")), styled(css('../../a.js'), 'file:'));
});
