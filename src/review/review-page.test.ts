import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { reviewPage } from './review-page.ts';

for (const [command, routes] of [
  ['dev', ['/review/']],
  ['build', []],
  ['preview', []],
  ['sync', []],
] as const) {
  test(`With \`astro ${command}\` there are ${String(routes.length)} review pages.`, async () => {
    const injected: string[] = [];
    const options = {
      ...{ command, config: { base: '/reader' } },
      injectRoute: ({ pattern, entrypoint }: { pattern: string; entrypoint: URL }) => {
        assert.ok(existsSync(entrypoint));
        injected.push(pattern);
      },
    };
    const setUp = reviewPage().hooks['astro:config:setup'];
    await setUp?.(options as unknown as Parameters<typeof setUp>[0]);
    assert.deepEqual(injected, routes);
  });
}
