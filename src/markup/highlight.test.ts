import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHighlighter } from './highlight.ts';

const highlight = await createHighlighter();

test('Code is coloured by classes, and its characters are escaped.', () => {
  assert.equal(
    highlight('name: "<lamp> & wick"', 'yaml'),
    '<pre tabindex="0"><code><span class="code-keyword">name</span><span class="code-keyword">:</span> <span class="code-string-expression">&quot;&lt;lamp&gt; &amp; wick&quot;</span></code></pre>',
  );
});

test('Lines stay lines.', () => {
  assert.equal(highlight('ls\n\nls', 'sh').split('\n').length, 3);
});

test('A language that it does not know stands as plain text.', () => {
  for (const language of ['lamp', 'constructor', '']) {
    assert.equal(highlight('a <b>', language), '<pre tabindex="0"><code>a &lt;b&gt;</code></pre>');
  }
});

test('Every language of the guide is highlighted without a style attribute.', () => {
  const samples = {
    yaml: 'a: 1',
    mdx: '## A\n\n*b*',
    sh: 'npm start -- --port 1',
    json: '{"a": 1}',
    bibtex: '@book{a, title = {B}}',
  };
  for (const [language, code] of Object.entries(samples)) {
    const html = highlight(code, language);
    assert.match(html, /<span class="code-[a-z-]+">/, language);
    assert.doesNotMatch(html, /style/, language);
  }
});
