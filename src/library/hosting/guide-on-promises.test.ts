import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../../..');
const promises = readFileSync(path.join(root, 'content/guide/promises.mdx'), 'utf8').match(/^- .*\n.*/gm) ?? [];

test('Every promise that the guide makes names the tests that keep it, and each of them is there.', () => {
  assert.ok(promises.length > 15);
  for (const promise of promises) {
    const tests = promise.match(/`(?:src|e2e)\/[^`]+`/g) ?? [];
    assert.notDeepEqual(tests, [], promise);
    for (const name of tests) assert.ok(existsSync(path.join(root, name.slice(1, -1))), name);
  }
});
