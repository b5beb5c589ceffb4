import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { mendClient } from './mend-client.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-client-'));
const file = path.join(folder, 'pagefind.js');
after(() => {
  rmSync(folder, { recursive: true });
});

test('What the client passes over is told, and nothing else of it changes.', async () => {
  writeFileSync(file, 'await load(()=>get("load_index_chunk")).catch(()=>{});get("load_filter_chunk").catch(()=>{})');
  await mendClient(folder);
  assert.equal(readFileSync(file, 'utf8'), 'await load(()=>get("load_index_chunk"));get("load_filter_chunk").catch(()=>{})');
});

test('Another version of the client is not passed over in silence.', async () => {
  writeFileSync(file, 'await load(()=>get("load_index_chunk"))');
  await assert.rejects(mendClient(folder), new Error('Pagefind is not the version that it was mended for: see mend-client.ts.'));
});
