import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostHeaders } from './host-headers.ts';

const names = ['_headers', '_redirects', '404.html', 'assets/', 'documents/', 'index.html', 'sw.js'];

test('Every file gets the policy; those with a hash are kept for a year, every other is asked for again.', () => {
  assert.equal(
    hostHeaders({ base: '/reader/', names, isPrivate: false, styles: ["'sha256-b='", "'sha256-a='", "'sha256-b='"] }),
    `/reader/*
  Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-ERFGH/qOCxZo1+akiXgiOlnqRJzMFXeOwDj+JeIhepg=' 'wasm-unsafe-eval'; style-src 'self' 'sha256-a=' 'sha256-b='; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/reader/assets/*
  Cache-Control: public, max-age=31536000, immutable
/reader/
  Cache-Control: no-cache
/reader/documents/*
  Cache-Control: no-cache
/reader/sw.js
  Cache-Control: no-cache
`,
  );
});

test('The files of a private build ask search engines to pass over them.', () => {
  assert.match(
    hostHeaders({ base: '/', names, isPrivate: true, styles: [] }),
    /^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex\n\/assets\/\*\n/,
  );
});
