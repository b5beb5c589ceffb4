import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pagePolicy, sourceOf } from '../../library/hosting/content-policy.ts';
import { finishPage } from './finish-page.ts';
import { openSiteStyles } from './site-styles.ts';

const assets = path.join(mkdtempSync(path.join(tmpdir(), 'lectern-styles-')), 'assets');
mkdirSync(assets);
const order = '@layer base, later;\n';
writeFileSync(path.join(assets, 'site.css'), `${order}@layer base{p[data-astro-cid-abcd1234]{}}@layer later{dialog{}}`);
writeFileSync(path.join(assets, 'topic.css'), `${order}@layer base{i:after{content:"↗"}}@layer later{i{}}`);
after(() => {
  rmSync(path.dirname(assets), { recursive: true });
});

const styles = openSiteStyles(assets);
const later = `<link rel="stylesheet" href="/reader/assets/${styles.later}">`;
const page = (policy: string, head: string, body: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body>${body}</body>`;
const links = (...names: readonly string[]): string =>
  names.map((name) => `<link rel="stylesheet" href="/reader/assets/${name}.css">`).join('');

test('A page bears the styles that it needs at once, under its policy, and loads the others at its end.', () => {
  const css = '@layer base, later;@layer base{p[data--abc]{}}@layer base{i:after{content:"↗"}}';
  const rendered = page(pagePolicy(), links('site', 'topic'), '<p data-astro-cid-abcd1234>$& é</p>');
  const finished = page(pagePolicy(sourceOf(css)), `<style>${css}</style>`, `<p data--abc>$& é</p>${later}`);
  const { html, styleSource } = finishPage(Buffer.from(rendered), styles);
  assert.deepEqual([html.toString(), styleSource], [finished, sourceOf(css)]);
});

test('What only the index reads is taken out of a page and told; every other character stays.', () => {
  const field = '<meta data-pagefind-filter="kind[content]" content="Ḥashd">';
  const known = '<link rel="canonical" href="https://a.example/?ä&amp;b">';
  const rendered = (fields: string): string => page(pagePolicy(), fields + known, '<main data-pagefind-body>1</main>');
  const { html, ...told } = finishPage(Buffer.from(rendered(field)), styles);
  const plain = page(pagePolicy(sourceOf('')), known, '<main data-pagefind-body>1</main>');
  assert.equal(html.toString().replace(/<link rel="stylesheet"[^>]*>/, ''), plain);
  const canonical = 'https://a.example/?ä&b';
  assert.deepEqual(told, { fields: field, isIndexed: true, canonical, styleSource: sourceOf('') });
});

test('Of the stylesheets that the bundler made one is left.', () => {
  styles.write();
  assert.deepEqual(readdirSync(assets), [styles.later]);
  assert.equal(readFileSync(path.join(assets, styles.later ?? ''), 'utf8'), '@layer later{dialog{}}@layer later{i{}}');
});
