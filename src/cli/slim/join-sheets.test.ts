import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSheets } from './join-sheets.ts';

const order = '@layer reset, base;\n';
const sheets = new Map(['site', 'topic', 'list', 'home'].map((name) => [`${name}.css`, `${order}.${name}{}`]));

test('A page links to what all pages share and to one stylesheet of its own.', () => {
  const sets = [['topic.css', 'site.css', 'list.css'], ['site.css', 'list.css'], ['home.css', 'site.css'], ['site.css'], []];
  const joined = joinSheets(sheets, sets);
  const texts = sets.map((names) => joined.namesFor(names).map((name) => joined.sheets.get(name)));
  assert.deepEqual(texts, [
    [`${order}.site{}`, `${order}.topic{}.list{}`],
    [`${order}.site{}`, `${order}.list{}`],
    [`${order}.site{}`, `${order}.home{}`],
    [`${order}.site{}`],
    [],
  ]);
});
