import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBody } from './compile.ts';
import type { MarkupFault } from './compiled.ts';

test('Code is refused: expressions, imports and exports.', () => {
  const code = {
    rule: 'markup/code',
    severity: 'error',
    what: 'The text holds code (an import, an export or braces).',
    why: 'Content is never run, so that a document from anywhere can be shown safely.',
  };
  const brace = { ...code, fix: 'Take the code out, or write `\\{` for the brace itself.' };
  const module = { ...code, fix: 'Take the code out, or begin the paragraph with another word.' };
  assert.deepEqual(faultsOf('Oil {1 + 1}.\n\n{2}'), [
    { ...brace, line: 1, column: 5 },
    { ...brace, line: 3, column: 1 },
  ]);
  assert.deepEqual(faultsOf('import oil from "oil"'), [{ ...module, line: 1, column: 1 }]);
  assert.deepEqual(faultsOf('Fat.\n\nexport const oil = 1'), [{ ...module, line: 3, column: 1 }]);
});

test('HTML and unknown components are refused.', () => {
  assert.deepEqual(faultsOf('Oil <b>burns</b>.'), [
    {
      rule: 'markup/unknown-component',
      severity: 'error',
      line: 1,
      column: 5,
      what: '`<b>` is not a component of this reader, or not used as one.',
      why: 'HTML and unknown components are refused, so that a document from anywhere can be shown safely.',
      fix: 'Write Markdown, `\\<` for the character itself, or one of: FieldTable, RuleTable, in a paragraph of its own.',
    },
  ]);
});

test('A known component is refused where it is used otherwise than in a paragraph of its own with plain attributes.', () => {
  const uses = [
    'Oil <FieldTable of="topic" />',
    '> <FieldTable of="topic" />',
    '<FieldTable of={topic} />',
    '<FieldTable {...all} />',
    '<FieldTable of />',
    '<FieldTable onclick="x" />',
    '<></>',
    '<Field.Table />',
  ];
  for (const use of uses) assert.deepEqual(rulesOf(use), ['markup/unknown-component'], use);
});

test('What every object of JavaScript has is no component.', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
    assert.deepEqual(rulesOf(`<${name} of="x" />`), ['markup/unknown-component'], name);
  }
});

test('A known component in its place is no fault.', () => {
  assert.deepEqual(faultsOf('<FieldTable of="topic" />'), []);
});

test('What stands inside a component is looked at too.', () => {
  assert.deepEqual(rulesOf('<FieldTable of="topic">\n\n{1}\n\n</FieldTable>'), ['markup/code']);
});

test('A link to an address that the reader does not open is refused.', () => {
  assert.deepEqual(faultsOf('Oil\n[burns](javascript:burn).'), [
    {
      rule: 'markup/refused-address',
      severity: 'error',
      line: 2,
      column: 1,
      what: 'The link leads to “javascript:burn”, which is not an address that the reader opens.',
      why: 'Only http, https and mailto addresses, paths of this site and fragments are safe and last.',
      fix: 'Write the whole address, or a path that begins with a slash.',
    },
  ]);
});

test('A picture from outside is refused.', () => {
  assert.deepEqual(faultsOf('![A lamp](https://example.org/lamp.png)'), [
    {
      rule: 'markup/outside-picture',
      severity: 'error',
      line: 1,
      column: 1,
      what: 'The picture “https://example.org/lamp.png” does not come from this site.',
      why: 'The reader loads nothing from elsewhere, so that it works offline and nobody is followed.',
      fix: 'Put the file into `public` and write its path from there, beginning with a slash.',
    },
  ]);
});

test('A note without a marker is told.', () => {
  assert.deepEqual(faultsOf('Oil.\n\n[^1]: Lost.'), [
    {
      rule: 'markup/note-without-marker',
      severity: 'error',
      line: 3,
      column: 1,
      what: 'Note 1 has no marker.',
      why: 'A note without a marker is shown nowhere.',
      fix: 'Write `[^1]` where it belongs, or take the note out.',
    },
  ]);
});

test('A note that stands twice is told.', () => {
  assert.deepEqual(faultsOf('Oil[^1].\n\n[^1]: One.\n\n[^1]: Two.'), [
    {
      rule: 'markup/duplicate-note',
      severity: 'error',
      line: 5,
      column: 1,
      what: 'Note 1 stands twice.',
      why: 'Only one of the two would be shown, and the words of the other would be lost.',
      fix: 'Give one of them another number.',
    },
  ]);
});

test('A marker without a note is told.', () => {
  assert.deepEqual(faultsOf('Oil[^1].'), [
    {
      rule: 'markup/marker-without-note',
      severity: 'error',
      line: 1,
      column: 4,
      what: 'There is no note 1 that this marker points to.',
      why: 'The marker would be shown as it is written, and lead nowhere.',
      fix: 'Write the note in a paragraph of its own (`[^1]: …`), or `\\[^1]` for the characters themselves.',
    },
  ]);
});

test('A title in the body is told.', () => {
  assert.deepEqual(faultsOf('# Oil\n\n## Fat'), [
    {
      rule: 'markup/title-in-body',
      severity: 'error',
      line: 1,
      column: 1,
      what: 'The text has a heading of the first level.',
      why: 'The title of the page is its only heading of that level; it comes from the record.',
      fix: 'Begin with two hashes (`##`).',
    },
  ]);
});

test('A heading that skips a level is told, one that goes back is not.', () => {
  assert.deepEqual(faultsOf('## Oil\n\n### Wick\n\n## Fat\n\n#### Smoke'), [
    {
      rule: 'markup/skipped-heading',
      severity: 'error',
      line: 7,
      column: 1,
      what: 'The heading is of level 4 below one of level 2.',
      why: 'Who listens to a page or goes through its headings would look for a section that is missing.',
      fix: 'Write ### for it.',
    },
  ]);
});

test('A body that is no MDX has one fault, and nothing else of it is given.', () => {
  assert.deepEqual(compileBody('Oil.\n\nso 3 <4', { body: 'd', matcher: () => [], firstLine: 8 }), {
    ...{ html: '', notesStart: 0, headings: [], passages: [], notes: [], undecided: [], decided: [], usesComponents: false },
    faults: [
      {
        rule: 'markup/syntax',
        severity: 'error',
        line: 10,
        column: 6,
        what: 'The text cannot be read as MDX: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`).',
        why: 'In MDX `<` begins a component and `{` an expression, so a stray one breaks the page.',
        fix: 'Write `\\<` or `\\{` for the character itself.',
      },
    ],
  });
});

test('A body whose blocks stand too deep in each other is told, however deep they stand.', () => {
  for (const source of [`Oil.\n\n${'> '.repeat(5000)}fat`, `Oil.\n\n${'*'.repeat(20000)}fat${'*'.repeat(20000)}`]) {
    const [fault, ...others] = faultsOf(source);
    assert.deepEqual(others, []);
    assert.deepEqual(fault && { ...fault, column: 0 }, {
      rule: 'markup/too-deep',
      severity: 'error',
      line: 3,
      column: 0,
      what: 'The text cannot be read as MDX: Its blocks stand more than 100 deep in each other.',
      why: 'Quotations and lists that deep are most often signs that are not meant as such, and nobody could read them.',
      fix: 'Write `\\>`, `\\-` or `\\*` for the character itself.',
    });
  }
});

test('The place of an unclosed tag is told once, in lines of the file.', () => {
  const [fault] = compileBody('Oil <b> burns', { body: 'd', matcher: () => [], firstLine: 8 }).faults;
  assert.deepEqual(
    [fault?.line, fault?.what],
    [8, 'The text cannot be read as MDX: Expected a closing tag for `<b>` before the end of `paragraph`.'],
  );
});

function faultsOf(source: string): readonly MarkupFault[] {
  return compileBody(source, { body: 'd', matcher: () => [], firstLine: 1 }).faults;
}

function rulesOf(source: string): string[] {
  return [...new Set(faultsOf(source).map(({ rule }) => rule))];
}
