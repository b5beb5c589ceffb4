import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { hostHeaders } from './host-headers.ts';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../content/guide/publishing.mdx'), 'utf8');

test('With the rules that the guide gives for nginx it sends what other hosts read from the headers file.', () => {
  const headers = hostHeaders({ base: '/reader/', names: [], isPrivate: false, styles: [] });
  const sent = [...headers.matchAll(/^ {2}([\w-]+): (.*)$/gm)].filter(([, name]) => name !== 'Cache-Control');
  const told = [...guide.matchAll(/^ +add_header ([\w-]+) "(.*)" always;$/gm)];
  assert.deepEqual(
    told.map(([, name, value]) => [name, value]),
    // Pages bear the rest of the policy themselves.
    sent.map(([, name, value = '']) => [name, name === 'Content-Security-Policy' ? value.split('; ').at(-1) : value]),
  );
  assert.match(guide, /default +"no-cache";\n +~\^\/reader\/assets\/ +"public, max-age=31536000, immutable";/);
  assert.match(headers, /^\/reader\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
});
