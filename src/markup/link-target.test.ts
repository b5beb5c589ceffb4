import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkTarget } from './link-target.ts';

test('Addresses of the web and of mail lead outside.', () => {
  for (const href of ['https://example.org/a?b=c#d', 'HTTP://example.org', 'mailto:keeper@example.org']) {
    assert.deepEqual(linkTarget(href), { kind: 'outside', href });
  }
});

test('A path that begins with one slash leads into the site.', () => {
  assert.deepEqual(linkTarget('/topics/lamp/'), { kind: 'site', path: '/topics/lamp/' });
});

test('A fragment leads within the page.', () => {
  assert.deepEqual(linkTarget('#s-lamps'), { kind: 'fragment', href: '#s-lamps' });
});

test('Everything else is refused.', () => {
  const refused = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    'https:example.org',
    'https:///example.org',
    'https://exa mple.org',
    'mailto:',
    'lamp.html',
    '../lamp',
    '#',
    '',
  ];
  for (const address of refused) assert.deepEqual(linkTarget(address), { kind: 'refused' }, address);
});

test('No address that a browser would run is let through.', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'data:',
    'vbscript:',
    'JaVaScRiPt:',
    '\u0001javascript:',
    'java\tscript:',
    'blob:',
  );
  fc.assert(
    fc.property(scheme, fc.string(), (start, rest) => {
      assert.deepEqual(linkTarget(start + rest), { kind: 'refused' });
    }),
  );
});
