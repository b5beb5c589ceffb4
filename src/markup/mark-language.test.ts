import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from './alias-matcher.ts';
import { compileBody } from './compile.ts';

const topic = { name: 'Lamp', kind: 'place' as const, summary: 'A light.', aliases: [{ text: 'الفنار', language: 'ar' }] };
const options = { body: 'd' as const, matcher: createMatcher([{ id: 'lamp', topic }]), firstLine: 1 };

test('Words with their language stay words of the passage, and names are found in them.', () => {
  const { html, passages, faults } = compileBody('It is called :words[*الفنار*]{language="ar"}, or\nLamp.', options);
  assert.equal(
    html.replace(/ id="d-[^"]*"/, ''),
    '<p>It is called <span lang="ar" dir="auto"><em><x-topic id="lamp" link>الفنار</x-topic></em></span>, or\n<x-topic id="lamp">Lamp</x-topic>.</p>',
  );
  assert.deepEqual(
    passages.map(({ text, mentions }) => [text, mentions.map(({ start, end }) => text.slice(start, end))]),
    [['It is called الفنار, or\nLamp.', ['الفنار', 'Lamp']]],
  );
  assert.deepEqual(faults, []);
});

test('Without a language, or with what is none, the characters stand as they are written.', () => {
  for (const source of ['So :words[oil].', 'So :words[oil]{language="of &quot; lamps"}.', 'So :words[]{language="ar"}.']) {
    const { html, passages } = compileBody(source, options);
    assert.doesNotMatch(html, /<span/);
    assert.equal(passages[0]?.text.startsWith('So :words['), true, source);
  }
});

test('Notes, locators and citations keep their places beside such words.', () => {
  const { passages } = compileBody('A :words[ب]{language="ar"} :at[1 para 1] :cite[lamps].', options);
  assert.deepEqual(
    passages.map(({ text, locators, citations }) => [text, locators, citations]),
    [['A ب.', ['1 para 1'], ['lamps']]],
  );
});
