import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { prepareRecord } from '../../search/prepare-record.ts';
import { writeIndex } from '../../search/write-index.ts';
import { searchBuilt } from './search-built.ts';

test('Results come with their scores and whole passages, and with what was made of the query.', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-search-'));
  const html = `<html lang="en"><body><main data-pagefind-body><h1 data-pagefind-meta="title">Title</h1><meta data-pagefind-meta="about[content]" content="News">
    <h2 id="s-one">One</h2><p id="d-1">Rockets hit a base near Kirkuk.</p></main></body></html>`;
  await writeIndex(folder, [prepareRecord({ path: '/documents/a/', html })], { language: 'en', topics: [] });
  const { results, ...told } = await searchBuilt(folder, 'rockts zebra', 5);
  await rm(folder, { recursive: true });
  assert.deepEqual(told, {
    ...{ query: 'rockts zebra', count: 1, named: [], suggested: [], corrected: 'rockets zebra', proposed: null },
    unknown: ['zebra'],
  });
  const [first] = results;
  assert.ok(first && first.score > 0);
  assert.deepEqual(first, {
    score: first.score,
    ...{ path: '/documents/a/', title: 'Title', about: 'News', otherNames: [], passageCount: 1 },
    passages: [{ path: '/documents/a/#d-1', id: 'd-1', heading: 'One', text: 'Rockets hit a base near Kirkuk.' }],
  });
});
