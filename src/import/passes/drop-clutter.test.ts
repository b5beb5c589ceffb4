import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { dropClutter } from './drop-clutter.ts';

const prose = 'The harbour was built in a single summer by men who had never seen the sea before.';

test('Links to other stories and buttons go, and the words of the article stay.', () => {
  const draft = dropClutter(draftOf(`${prose}\n\nREAD ALSO  Lighthouse keeper retires\n\nComments\n\n${prose}\n`));
  assert.deepEqual(blocksOf(draft), [prose, prose]);
  assert.deepEqual(draft.dropped, [
    { line: 3, reason: 'link to another story', text: 'READ ALSO Lighthouse keeper retires' },
    { line: 5, reason: 'button', text: 'Comments' },
  ]);
});

test('What stands behind a comment form goes with it.', () => {
  const draft = dropClutter(draftOf(`${prose}\n\nLeave a Reply\n\nYour name\n\nYour town\n`));
  assert.deepEqual(blocksOf(draft), [prose]);
  assert.deepEqual(
    draft.dropped.map(({ reason }) => reason),
    ['comment form', 'page footer', 'page footer'],
  );
});

test('A long text behind a comment form stays.', () => {
  const long = Array.from({ length: 12 }, () => prose).join('\n\n');
  assert.equal(blocksOf(dropClutter(draftOf(`${prose}\n\nLeave a Reply\n\n${long}\n`))).length, 13);
});

test('A sentence that begins like a button stays.', () => {
  const text = 'Read also the second letter, which the clerk never answered.';
  assert.deepEqual(blocksOf(dropClutter(draftOf(text))), [text]);
});

test('A notification box names the site.', () => {
  const { record } = dropClutter(draftOf(`Stay up to date with notifications from The Ferry\n\n${prose}\n`));
  assert.deepEqual(record.container, {
    value: 'The Ferry',
    line: 1,
    evidence: 'Stay up to date with notifications from The Ferry',
    confidence: 0.7,
  });
});

test('A registration wall flags the paragraph in front of it.', () => {
  const { flags } = dropClutter(draftOf(`${prose}\n\nLog in to continue\n`));
  assert.deepEqual(
    flags.map(({ line, rule }) => [line, rule]),
    [[1, 'text/truncated']],
  );
});
