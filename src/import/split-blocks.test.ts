import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitBlocks } from './split-blocks.ts';

test('Every line is a block where lines are not wrapped; the gap tells what stood before it.', () => {
  assert.deepEqual(splitBlocks('\n\nTitle\n\nOne line.\nAnother  line.\n\n\nLast.\n'), [
    { text: 'Title', line: 3, lastLine: 3, gap: 2, afterBreak: false },
    { text: 'One line.', line: 5, lastLine: 5, gap: 1, afterBreak: false },
    { text: 'Another line.', line: 6, lastLine: 6, gap: 0, afterBreak: false },
    { text: 'Last.', line: 9, lastLine: 9, gap: 2, afterBreak: false },
  ]);
});

test('Wrapped lines are joined into their paragraph; bullets and notes begin anew.', () => {
  const text = [
    'The board sets its dues every spring, and it answers to nobody',
    'but the county, which paid for the new quay and never asked to',
    'see it.',
    '',
    '- one bullet that is long enough to reach the end of the lines',
    'of this paper, and a half-',
    'dozen more;',
    '- two.',
    '[1] A note that is long enough to reach the end of these lines,',
    'and of the next.',
  ].join('\n');
  assert.deepEqual(
    splitBlocks(text).map((block) => [block.text.slice(-16), block.line, block.lastLine]),
    [
      ['asked to see it.', 1, 3],
      ['per, and a half-', 5, 6],
      ['dozen more;', 7, 7],
      ['- two.', 8, 8],
      ['and of the next.', 9, 10],
    ],
  );
});

test('A form feed stands for a page break.', () => {
  assert.deepEqual(
    splitBlocks('One\n\f\nTwo\n\fThree').map(({ text, afterBreak }) => [text, afterBreak]),
    [
      ['One', false],
      ['Two', true],
      ['Three', true],
    ],
  );
});

test('Splitting loses nothing but white space.', () => {
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'bc', '-', ' ', '\n', '\f', '1.', '*', '¹', 'é') }), (text) => {
      assert.equal(
        bare(
          splitBlocks(text)
            .map((block) => block.text)
            .join(''),
        ),
        bare(text),
      );
    }),
  );
});
