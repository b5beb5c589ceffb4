import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPage } from './moved-page.ts';

const template =
  '<head><link rel="canonical" href="https://example.org/r/documents/lamp/"></head><nav id="menu"></nav>' +
  '<main id="main"><a href="/r/documents/lamp/" data-moved>Lamp</a><ul data-places data-astro-cid-x></ul></main>';
const page =
  '<header id="top"></header><main id="main"><h2 id="s-oil">Oil</h2><p class="a" id="d-1">x</p></main><i id="foot"></i>';
const made = { template, leadsTo: '/r/documents/lamp/', page, path: '/r/documents/lamp/text/' };

const place = (id: string): string =>
  `<li id="${id}">The place that your link names is <a href="/r/documents/lamp/text/#${id}">here</a>.</li>`;

test('It leads to the page of today, and has an anchor for each place of its content.', () => {
  assert.equal(
    movedPage(made),
    '<head><link rel="canonical" href="https://example.org/r/documents/lamp/text/"></head><nav id="menu"></nav>' +
      '<main id="main"><a href="/r/documents/lamp/text/" data-moved>Lamp</a><ul data-places data-astro-cid-x>' +
      `${place('s-oil')}${place('d-1')}</ul></main>`,
  );
});

test('Made again of itself, it stays as it is.', () => {
  const own = { ...made, path: made.leadsTo };
  assert.equal(movedPage({ ...own, template: movedPage(own) }), movedPage(own));
});
