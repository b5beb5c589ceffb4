import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { hostWarnings, warnOf } from './host-warnings.ts';

test('A site that a host takes is passed over in silence.', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-limits-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(path.join(folder, 'topics'));
  writeFileSync(path.join(folder, 'topics/index.html'), '');
  assert.deepEqual(await hostWarnings(folder), []);
  assert.deepEqual(warnOf(20_000), []);
});

test('One that is too large for a host is told of, with its size and the limit.', () => {
  assert.deepEqual(warnOf(60_138), [
    '    The site has 60,138 files. Cloudflare Pages takes 20,000 without a paid plan; others set no such limit.',
  ]);
  assert.deepEqual(warnOf(100_001), [
    '    The site has 100,001 files. Cloudflare Pages takes 100,000; others set no such limit.',
  ]);
});
