import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { slimSite } from './slim-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-slim-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const order = '@layer base;\n';
const link = (name: string): string => `<link rel="stylesheet" href="/reader/assets/${name}.css">`;

test('The pages of a site lose what only its build needs, and keep every other character.', async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'assets/site.css'), `${order}p[data-astro-cid-abcd1234]{}`);
  writeFileSync(path.join(folder, 'assets/topic.css'), `${order}i{}`);
  const meta = '<meta data-pagefind-filter="kind[content]" content="briefing">';
  writeFileSync(path.join(folder, 'index.html'), `<head>${meta}${link('site')}</head><p data-astro-cid-abcd1234>$&</p>`);
  writeFileSync(path.join(folder, '404.html'), `<head>${link('topic')}${link('site')}</head><p data-pagefind-ignore>1</p>`);
  await slimSite(folder);
  const page = (name: string): string => readFileSync(path.join(folder, name), 'utf8').replace(/style\.\w+/g, 'style');
  assert.equal(page('index.html'), `<head>${link('style')}</head><p data--abc>$&</p>`);
  assert.equal(page('404.html'), `<head>${link('style')}${link('style')}</head><p data-pagefind-ignore>1</p>`);
  const sheets = readdirSync(path.join(folder, 'assets')).map((name) => readFileSync(path.join(folder, 'assets', name), 'utf8'));
  assert.deepEqual(sheets.sort(), [`${order}i{}`, `${order}p[data--abc]{}`]);
});
