import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitDepth } from './limit-depth.ts';

test('Tags deeper than the limit go, with their ends; words and the other tags stay.', () => {
  assert.deepEqual(limitDepth('<i><b><u>a</u>b</b></i>', 2), { markup: '<i><b> a b</b></i>', removed: 2 });
});

test('Tags in comments, scripts and attribute values are none.', () => {
  const markup = '<!-- <b><b> --><script>"<b><b>"</script><a title="<b><b>">x</a>';
  assert.deepEqual(limitDepth(markup, 1), { markup, removed: 0 });
});

test('Markup that never ends takes no time to speak of.', () => {
  assert.equal(limitDepth('<a "'.repeat(200_000), 5).removed, 0);
});
