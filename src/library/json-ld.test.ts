import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd } from './json-ld.ts';

test('The data is that of schema.org and reads back as it was.', () => {
  assert.deepEqual(JSON.parse(jsonLd({ '@type': 'Place', name: 'Kata’ib & “Lamp” \\ فنار' })), {
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: 'Kata’ib & “Lamp” \\ فنار',
  });
});

test('No value closes the script or opens a comment in it.', () => {
  const name = '</script><script>alert(1)</script><!-- <script ';
  const written = jsonLd({ name, ['<key>']: [name] });
  assert.doesNotMatch(written, /</);
  assert.deepEqual(JSON.parse(written), { '@context': 'https://schema.org', name, ['<key>']: [name] });
});
