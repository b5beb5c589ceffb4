import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { placeOfPassage } from './place-of-passage.ts';

const compile = (source: string) => compileBody(source, { body: 't', matcher: createMatcher([]), firstLine: 1 });

test('A passage is placed by its section and its number in it.', () => {
  const text = compile(
    '## 2. Killing\n\nFirst.\n\n### 2.2 Reaction\n\n#### Iran\n\nOne.\n\n> Two.\n\n- Three\n- Four\n\nLast[^12].\n\n## Summary\n\n### Outlook\n\nEnd.\n\n[^12]: A source.',
  );
  const iran = 'section 2.2, “Iran”';
  assert.deepEqual(
    text.passages.map((passage) => placeOfPassage(passage, text)),
    [
      { section: 'section 2', unit: 'para', number: '1' },
      { section: iran, unit: 'para', number: '1' },
      { section: iran, unit: 'para', number: '2' },
      { section: iran, unit: 'item', number: '1' },
      { section: iran, unit: 'item', number: '2' },
      { section: iran, unit: 'para', number: '4' },
      { section: 'section “Summary”, “Outlook”', unit: 'para', number: '1' },
      { section: '', unit: 'note', number: '12' },
    ],
  );
});

test('Outside sections passages are counted through the document.', () => {
  const text = compile('One.\n\nTwo.\n\n1. Three\n');
  assert.deepEqual(
    text.passages.map((passage) => placeOfPassage(passage, text)),
    [
      { section: '', unit: 'para', number: '1' },
      { section: '', unit: 'para', number: '2' },
      { section: '', unit: 'item', number: '1' },
    ],
  );
});

test('In the second of two sections of one name a passage has no place, because its words would lead to the first.', () => {
  const text = compile('## Night\n\nOne.\n\n## Night\n\nTwo.\n\n## Day\n\n### Night\n\nThree.');
  assert.deepEqual(
    text.passages.map((passage) => placeOfPassage(passage, text)),
    [
      { section: 'section “Night”', unit: 'para', number: '1' },
      undefined,
      { section: 'section “Day”, “Night”', unit: 'para', number: '1' },
    ],
  );
});
