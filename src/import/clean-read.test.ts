import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraph } from './block.ts';
import { cleanRead } from './clean-read.ts';

test('Hidden characters leave tree, source, record and dropped words alike, and what could deceive is flagged with its place.', () => {
  const words = 'co\u00ADop\u202Eerate';
  const block = { ...paragraph([{ type: 'text', value: words }], 0, 0, { page: 3 }) };
  const read = cleanRead({
    tree: { type: 'root', children: [block] },
    source: words,
    record: { title: { value: words, line: 1, evidence: words, confidence: 1 } },
    dropped: [{ line: 1, reason: 'button', text: words }],
    flags: [],
  });
  assert.deepEqual(read.tree.children, [{ ...block, children: [{ type: 'text', value: 'cooperate' }] }]);
  assert.deepEqual([read.source, read.record.title?.value, read.dropped[0]?.text], ['cooperate', 'cooperate', 'cooperate']);
  assert.deepEqual(read.flags, [
    {
      line: 0,
      page: 3,
      rule: 'text/direction-override',
      what: 'Characters that reverse the direction of the text were taken out.',
    },
  ]);
});
